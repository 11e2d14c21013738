package idp.security.iam_personal_account_test

import data.idp.security.iam_personal_account as policy

grant(member) := {"resource": {"google_project_iam_member": {"a": [{"role": "roles/viewer", "member": member}]}}}

test_a_private_account_is_denied if {
	policy.deny == {{
		"msg": "\"user:somebody@gmail.com\" is a private account: grant the role to a group",
		"path": ["resource", "google_project_iam_member", "a", 0, "member"],
	}} with input as grant("user:somebody@gmail.com")
}

test_accounts_of_an_organisation_pass if {
	count(policy.deny) == 0 with input as grant("user:somebody@example.com")
	count(policy.deny) == 0 with input as grant("group:team@googlegroups.com")
}
