package idp.security.bucket_retention_unlocked_test

import data.idp.security.bucket_retention_unlocked as policy

bucket(retention) := {"resource": {"google_storage_bucket": {"logs": [{"retention_policy": [retention]}]}}}

test_an_unlocked_policy_is_denied if {
	policy.deny == {{
		"msg": "an administrator can shorten the retention: lock it once the period is right",
		"path": ["resource", "google_storage_bucket", "logs", 0, "retention_policy", 0, "is_locked"],
	}} with input as bucket({"retention_period": 2592000})
}

test_a_locked_policy_passes if {
	count(policy.deny) == 0 with input as bucket({"retention_period": 2592000, "is_locked": true})
}
