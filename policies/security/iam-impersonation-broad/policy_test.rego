package idp.security.iam_impersonation_broad_test

import data.idp.security.iam_impersonation_broad as policy

grant(role, member) := {"resource": {"google_project_iam_member": {"a": [{"role": role, "member": member}]}}}

test_acting_as_all_accounts_is_denied if {
	policy.deny == {{
		"msg": "\"roles/iam.serviceAccountUser\" on all service accounts at once: grant it on the one that is needed",
		"path": ["resource", "google_project_iam_member", "a", 0, "role"],
	}} with input as grant("roles/iam.serviceAccountUser", "group:ml@example.com")
}

test_other_roles_pass if {
	count(policy.deny) == 0 with input as grant("roles/aiplatform.user", "group:ml@example.com")
}

test_service_agents_pass if {
	role := "roles/iam.serviceAccountTokenCreator"
	agent := "serviceAccount:service-1@gcp-sa-pubsub.iam.gserviceaccount.com"
	count(policy.deny) == 0 with input as grant(role, agent)
	count(policy.deny) == 0 with input as grant(role, "serviceAccount:1@cloudbuild.gserviceaccount.com")
}

test_a_single_account_passes if {
	entry := {"role": "roles/iam.serviceAccountUser", "member": "group:ml@example.com"}
	count(policy.deny) == 0 with input as {"resource": {"google_service_account_iam_member": {"a": [entry]}}}
}
