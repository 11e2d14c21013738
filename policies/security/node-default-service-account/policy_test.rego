package idp.security.node_default_service_account_test

import data.idp.security.node_default_service_account as policy

pool(settings) := {"resource": {"google_container_node_pool": {"gpu": [settings]}}}

test_no_account_is_denied if {
	policy.deny == {{
		"msg": "nodes run as the project's default service account: set service_account",
		"path": ["resource", "google_container_node_pool", "gpu", 0, "node_config", 0, "service_account"],
	}} with input as pool({"node_config": [{"machine_type": "g2-standard-8"}]})
}

test_no_configuration_is_denied if {
	results := policy.deny with input as pool({})
	{result.path | some result in results} == {["resource", "google_container_node_pool", "gpu", 0, "node_config"]}
}

test_the_default_account_by_name_is_denied if {
	results := policy.deny with input as pool({"node_config": [{"service_account": "1-compute@developer.gserviceaccount.com"}]})
	{result.msg | some result in results} == {
		"\"1-compute@developer.gserviceaccount.com\" is a default service account: make one for the nodes",
	}
}

test_an_account_of_ones_own_passes if {
	count(policy.deny) == 0 with input as pool({"node_config": [{"service_account": "nodes@ml.iam.gserviceaccount.com"}]})
}

test_provisioned_nodes_are_judged if {
	cluster := {"enable_autopilot": true, "cluster_autoscaling": [{"auto_provisioning_defaults": [{}]}]}
	results := policy.deny with input as {"resource": {"google_container_cluster": {"main": [cluster]}}}
	{result.msg | some result in results} == {
		"provisioned nodes run as the project's default service account: set service_account",
	}
}

test_a_removed_pool_is_not_judged if {
	cluster := {"remove_default_node_pool": true}
	count(policy.deny) == 0 with input as {"resource": {"google_container_cluster": {"main": [cluster]}}}
}
