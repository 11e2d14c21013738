package idp.security.workload_identity_pool_granted_test

import data.idp.security.workload_identity_pool_granted as policy

pool := "principalSet://iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/github"

grant(who) := {"resource": {"google_service_account_iam_member": {"a": [{
	"role": "roles/iam.workloadIdentityUser",
	"member": concat("/", [pool, who]),
}]}}}

test_the_whole_pool_is_denied if {
	policy.deny == {{
		"msg": "every identity of the pool gets \"roles/iam.workloadIdentityUser\": name a subject or an attribute",
		"path": ["resource", "google_service_account_iam_member", "a", 0, "member"],
	}} with input as grant("*")
}

test_an_attribute_passes if {
	count(policy.deny) == 0 with input as grant("attribute.repository/my-org/my-repo")
}
