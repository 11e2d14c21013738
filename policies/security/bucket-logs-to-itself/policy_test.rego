package idp.security.bucket_logs_to_itself_test

import data.idp.security.bucket_logs_to_itself as policy

bucket(logs) := {"resource": {"google_storage_bucket": {"models": [{"name": "models", "logging": [{"log_bucket": logs}]}]}}}

test_logs_of_its_own_are_denied if {
	policy.deny == {{
		"msg": "\"models\" keeps the logs of its own use: name another bucket",
		"path": ["resource", "google_storage_bucket", "models", 0, "logging", 0, "log_bucket"],
	}} with input as bucket("models")
}

test_another_bucket_passes if {
	count(policy.deny) == 0 with input as bucket("logs")
}
