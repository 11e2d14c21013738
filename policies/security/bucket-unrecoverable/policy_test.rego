package idp.security.bucket_unrecoverable_test

import data.idp.security.bucket_unrecoverable as policy

bucket(settings) := {"resource": {"google_storage_bucket": {"models": [object.union(
	{"soft_delete_policy": [{"retention_duration_seconds": 0}]},
	settings,
)]}}}

test_nothing_to_restore_is_denied if {
	policy.deny == {{
		"msg": "deleted and overwritten objects are gone at once: keep soft delete or enable versioning",
		"path": [
			"resource", "google_storage_bucket", "models", 0,
			"soft_delete_policy", 0, "retention_duration_seconds",
		],
	}} with input as bucket({})
}

test_versions_and_retention_pass if {
	count(policy.deny) == 0 with input as bucket({"versioning": [{"enabled": true}]})
	count(policy.deny) == 0 with input as bucket({"retention_policy": [{"retention_period": 86400}]})
}

test_scratch_space_passes if {
	rule := {"action": [{"type": "Delete"}], "condition": [{"age": 3}]}
	count(policy.deny) == 0 with input as bucket({"lifecycle_rule": [rule]})
}

test_soft_delete_passes if {
	count(policy.deny) == 0 with input as bucket({"soft_delete_policy": [{"retention_duration_seconds": 604800}]})
}
