package idp.security.gke_nodes_public_test

import data.idp.security.gke_nodes_public as policy

cluster(settings) := {"google_container_cluster": {"main": [settings]}}

pool(private) := {"google_container_node_pool": {"gpu": [{"network_config": [{"enable_private_nodes": private}]}]}}

test_a_cluster_without_private_nodes_is_denied if {
	policy.deny == {{
		"msg": "the cluster's nodes have public IP addresses: set private_cluster_config.enable_private_nodes",
		"path": ["resource", "google_container_cluster", "main", 0, "private_cluster_config"],
	}} with input as {"resource": cluster({})}
}

test_private_nodes_pass if {
	settings := {"private_cluster_config": [{"enable_private_nodes": true}]}
	count(policy.deny) == 0 with input as {"resource": cluster(settings)}
}

test_pools_may_be_private_by_themselves if {
	count(policy.deny) == 0 with input as {"resource": object.union(cluster({}), pool(true))}
}

test_a_pool_that_is_not_private_is_denied if {
	results := policy.deny with input as {"resource": pool(false)}
	{result.path | some result in results} == {
		["resource", "google_container_node_pool", "gpu", 0, "network_config", 0, "enable_private_nodes"],
	}
}
