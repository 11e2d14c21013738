package idp.security.iam_basic_role_test

import data.idp.security.iam_basic_role as policy

grant(role) := {"resource": {"google_project_iam_member": {"a": [{"role": role, "member": "user:a@example.com"}]}}}

test_a_basic_role_is_denied if {
	policy.deny == {{
		"msg": "\"roles/editor\" allows almost everything: grant the roles that are needed",
		"path": ["resource", "google_project_iam_member", "a", 0, "role"],
	}} with input as grant("roles/editor")
}

test_other_roles_pass if {
	count(policy.deny) == 0 with input as grant("roles/viewer")
	count(policy.deny) == 0 with input as grant("roles/storage.objectViewer")
}
