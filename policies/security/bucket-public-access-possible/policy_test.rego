package idp.security.bucket_public_access_possible_test

import data.idp.security.bucket_public_access_possible as policy

bucket(settings) := {"resource": {"google_storage_bucket": {"models": [settings]}}}

test_no_prevention_is_denied if {
	policy.deny == {{
		"msg": "nothing here keeps the bucket from being made public: set public_access_prevention to \"enforced\"",
		"path": ["resource", "google_storage_bucket", "models", 0, "public_access_prevention"],
	}} with input as bucket({"name": "models"})
	count(policy.deny) == 1 with input as bucket({"public_access_prevention": "inherited"})
}

test_prevention_passes if {
	count(policy.deny) == 0 with input as bucket({"public_access_prevention": "enforced"})
}

test_websites_pass if {
	count(policy.deny) == 0 with input as bucket({"website": [{"main_page_suffix": "index.html"}]})
}
