package idp.security.bucket_object_acls_test

import data.idp.security.bucket_object_acls as policy

bucket(settings) := {"resource": {"google_storage_bucket": {"models": [settings]}}}

test_object_lists_are_denied if {
	policy.deny == {{
		"msg": "single objects may be published past IAM: set uniform_bucket_level_access to true",
		"path": ["resource", "google_storage_bucket", "models", 0, "uniform_bucket_level_access"],
	}} with input as bucket({"name": "models"})
	count(policy.deny) == 1 with input as bucket({"uniform_bucket_level_access": false})
}

test_uniform_access_passes if {
	count(policy.deny) == 0 with input as bucket({"uniform_bucket_level_access": true})
}
