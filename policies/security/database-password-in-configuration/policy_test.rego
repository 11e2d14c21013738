package idp.security.database_password_in_configuration_test

import data.idp.security.database_password_in_configuration as policy

user(settings) := {"resource": {"google_sql_user": {"app": [settings]}}}

test_a_password_is_denied_and_not_shown if {
	policy.deny == {{
		"msg": "password is written in the code: use IAM sign-in or Secret Manager",
		"path": ["resource", "google_sql_user", "app", 0, "password"],
	}} with input as user({"password": "correct-horse-battery"})
}

test_no_password_passes if {
	count(policy.deny) == 0 with input as user({"type": "CLOUD_IAM_SERVICE_ACCOUNT"})
	count(policy.deny) == 0 with input as user({"password": "CHANGE_ME"})
}

test_alloydb_is_judged if {
	cluster := {"initial_user": [{"user": "postgres", "password": "correct-horse-battery"}]}
	count(policy.deny) == 1 with input as {"resource": {"google_alloydb_cluster": {"a": [cluster]}}}
}
