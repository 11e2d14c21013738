package idp.security.encryption_key_uneven_test

import data.idp.security.encryption_key_uneven as policy

keyed := {"name": "models", "encryption": [{"default_kms_key_name": "projects/p/locations/l/keyRings/r/cryptoKeys/k"}]}

buckets(named) := {"resource": {"google_storage_bucket": named}}

test_a_bucket_without_the_key_of_others_is_denied if {
	policy.deny == {{
		"msg": "others of its type have a Cloud KMS key of yours, this one has none: add encryption",
		"path": ["resource", "google_storage_bucket", "features", 0, "encryption"],
	}} with input as buckets({"models": [keyed], "features": [{"name": "features"}]})
}

test_no_keys_pass if {
	count(policy.deny) == 0 with input as buckets({"models": [{}], "features": [{}]})
}

test_keys_everywhere_pass if {
	count(policy.deny) == 0 with input as buckets({"models": [keyed], "features": [keyed]})
}
