package idp.security.iam_default_account_granted_test

import data.idp.security.iam_default_account_granted as policy

grant(role, member) := {"resource": {"google_project_iam_member": {"a": [{"role": role, "member": member}]}}}

account := "serviceAccount:1-compute@developer.gserviceaccount.com"

test_a_default_account_is_denied if {
	policy.deny == {{
		"msg": "\"roles/aiplatform.user\" goes to every workload without an account of its own",
		"path": ["resource", "google_project_iam_member", "a", 0, "member"],
	}} with input as grant("roles/aiplatform.user", account)
}

test_harmless_roles_pass if {
	count(policy.deny) == 0 with input as grant("roles/logging.logWriter", account)
}

test_other_accounts_pass if {
	count(policy.deny) == 0 with input as grant("roles/aiplatform.user", "serviceAccount:a@ml.iam.gserviceaccount.com")
}
