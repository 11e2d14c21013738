package idp.security.gke_control_plane_open_test

import data.idp.security.gke_control_plane_open as policy

cluster(range) := {"resource": {"google_container_cluster": {"main": [{"master_authorized_networks_config": [{"cidr_blocks": [
	{"cidr_block": "203.0.113.0/28"},
	{"cidr_block": range},
]}]}]}}}

test_the_internet_is_denied_at_its_value if {
	policy.deny == {{
		"msg": "\"0.0.0.0/0\" lets the whole internet reach the Kubernetes API",
		"path": [
			"resource", "google_container_cluster", "main", 0,
			"master_authorized_networks_config", 0, "cidr_blocks", 1, "cidr_block",
		],
	}} with input as cluster("0.0.0.0/0")
}

test_a_network_of_ones_own_passes if {
	count(policy.deny) == 0 with input as cluster("198.51.100.0/24")
}
