package idp.security.gke_binary_authorization_off_test

import data.idp.security.gke_binary_authorization_off as policy

cluster(settings) := {"resource": {"google_container_cluster": {"main": [settings]}}}

test_no_binary_authorization_is_denied if {
	policy.deny == {{
		"msg": "the cluster runs images that nobody attested: set binary_authorization.evaluation_mode",
		"path": ["resource", "google_container_cluster", "main", 0, "binary_authorization"],
	}} with input as cluster({})
}

test_disabled_is_denied if {
	count(policy.deny) == 1 with input as cluster({"binary_authorization": [{"evaluation_mode": "DISABLED"}]})
}

test_enforced_passes if {
	mode := "PROJECT_SINGLETON_POLICY_ENFORCE"
	count(policy.deny) == 0 with input as cluster({"binary_authorization": [{"evaluation_mode": mode}]})
	count(policy.deny) == 0 with input as cluster({"binary_authorization": [{"enabled": true}]})
}
