package idp.security.bucket_writable_from_any_website_test

import data.idp.security.bucket_writable_from_any_website as policy

bucket(cors) := {"resource": {"google_storage_bucket": {"labels": [{"cors": [cors]}]}}}

test_writing_from_anywhere_is_denied if {
	policy.deny == {{
		"msg": "scripts of any website may use DELETE, PUT: name the origins",
		"path": ["resource", "google_storage_bucket", "labels", 0, "cors", 0, "origin", 0],
	}} with input as bucket({"origin": ["*"], "method": ["GET", "PUT", "delete"]})
}

test_reading_from_anywhere_passes if {
	count(policy.deny) == 0 with input as bucket({"origin": ["*"], "method": ["GET", "HEAD"]})
}

test_a_known_origin_passes if {
	count(policy.deny) == 0 with input as bucket({"origin": ["https://a.example.com"], "method": ["PUT"]})
}
