package idp.security.default_account_full_access_test

import data.idp.security.default_account_full_access as policy

instance(account) := {"resource": {"google_compute_instance": {"trainer": [{"service_account": [account]}]}}}

pool(config) := {"resource": {"google_container_node_pool": {"gpu": [{"node_config": [config]}]}}}

scope := "https://www.googleapis.com/auth/cloud-platform"

test_an_instance_with_full_access_is_denied if {
	policy.deny == {{
		"msg": "the instance may use all APIs as the default service account: set one with few roles",
		"path": ["resource", "google_compute_instance", "trainer", 0, "service_account", 0, "scopes", 0],
	}} with input as instance({"scopes": ["cloud-platform"]})
}

test_the_default_account_by_name_is_denied if {
	account := {"email": "1-compute@developer.gserviceaccount.com", "scopes": [scope]}
	count(policy.deny) == 1 with input as instance(account)
}

test_nodes_with_full_access_are_denied if {
	policy.deny == {{
		"msg": "the nodes may use all APIs as the default service account: set one with few roles",
		"path": ["resource", "google_container_node_pool", "gpu", 0, "node_config", 0, "oauth_scopes", 0],
	}} with input as pool({"oauth_scopes": [scope]})
}

test_an_account_of_ones_own_passes if {
	account := "a@ml.iam.gserviceaccount.com"
	count(policy.deny) == 0 with input as instance({"email": account, "scopes": [scope]})
	count(policy.deny) == 0 with input as pool({"service_account": account, "oauth_scopes": [scope]})
}

test_narrow_scopes_pass if {
	count(policy.deny) == 0 with input as instance({"scopes": ["storage-ro"]})
}
