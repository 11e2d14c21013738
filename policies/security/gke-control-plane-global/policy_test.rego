package idp.security.gke_control_plane_global_test

import data.idp.security.gke_control_plane_global as policy

private(enabled) := {"private_cluster_config": [{"master_global_access_config": [{"enabled": enabled}]}]}

cluster(settings) := {"resource": {"google_container_cluster": {"main": [settings]}}}

test_global_access_is_denied if {
	policy.deny == {{
		"msg": "clients in all regions reach the private endpoint: set enabled to false",
		"path": [
			"resource", "google_container_cluster", "main", 0,
			"private_cluster_config", 0, "master_global_access_config", 0, "enabled",
		],
	}} with input as cluster(private(true))
}

test_regional_access_passes if {
	count(policy.deny) == 0 with input as cluster(private(false))
}

test_authorised_networks_pass if {
	networks := {"master_authorized_networks_config": [{"cidr_blocks": [{"cidr_block": "10.0.0.0/8"}]}]}
	count(policy.deny) == 0 with input as cluster(object.union(private(true), networks))
}
