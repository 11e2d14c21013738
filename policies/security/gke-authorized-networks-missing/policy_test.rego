package idp.security.gke_authorized_networks_missing_test

import data.idp.security.gke_authorized_networks_missing as policy

cluster(settings) := {"resource": {"google_container_cluster": {"main": [settings]}}}

test_a_cluster_without_networks_is_denied if {
	policy.deny == {{
		"msg": "any address reaches the Kubernetes API: add master_authorized_networks_config",
		"path": ["resource", "google_container_cluster", "main", 0, "master_authorized_networks_config"],
	}} with input as cluster({"private_cluster_config": [{"enable_private_endpoint": false}]})
}

test_an_empty_block_admits_nobody if {
	count(policy.deny) == 0 with input as cluster({"master_authorized_networks_config": [{}]})
}

test_a_private_endpoint_passes if {
	count(policy.deny) == 0 with input as cluster({"private_cluster_config": [{"enable_private_endpoint": true}]})
}

test_no_ip_endpoint_passes if {
	endpoints := [{"ip_endpoints_config": [{"enabled": false}]}]
	count(policy.deny) == 0 with input as cluster({"control_plane_endpoints_config": endpoints})
}
