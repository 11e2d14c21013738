package idp.security.workload_identity_provider_open_test

import data.idp.security.workload_identity_provider_open as policy

provider(issuer, more) := {"resource": {"google_iam_workload_identity_pool_provider": {"github": [object.union(
	{"oidc": [{"issuer_uri": issuer}]},
	more,
)]}}}

github := "https://token.actions.githubusercontent.com"

test_no_condition_is_denied if {
	policy.deny == {{
		"msg": "tokens of every customer of \"https://token.actions.githubusercontent.com\" are believed: set attribute_condition",
		"path": ["resource", "google_iam_workload_identity_pool_provider", "github", 0, "attribute_condition"],
	}} with input as provider(github, {})
	count(policy.deny) == 1 with input as provider(github, {"attribute_condition": "true"})
}

test_a_condition_passes if {
	condition := "assertion.repository == 'my-org/my-repo'"
	count(policy.deny) == 0 with input as provider(github, {"attribute_condition": condition})
}

test_an_issuer_of_ones_own_passes if {
	count(policy.deny) == 0 with input as provider("https://gitlab.example.com", {})
}
