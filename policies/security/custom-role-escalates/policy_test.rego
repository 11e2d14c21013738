package idp.security.custom_role_escalates_test

import data.idp.security.custom_role_escalates as policy

role(permission) := {"resource": {"google_project_iam_custom_role": {"a": [{"permissions": ["aiplatform.jobs.create", permission]}]}}}

test_escalation_is_denied if {
	policy.deny == {{
		"msg": "\"iam.serviceAccounts.actAs\" leads to every other right in the project",
		"path": ["resource", "google_project_iam_custom_role", "a", 0, "permissions", 1],
	}} with input as role("iam.serviceAccounts.actAs")
}

test_other_permissions_pass if {
	count(policy.deny) == 0 with input as role("iam.serviceAccounts.get")
}
