package idp.security.gke_control_plane_open_to_google_cloud_test

import data.idp.security.gke_control_plane_open_to_google_cloud as policy

cluster(open) := {"resource": {"google_container_cluster": {"main": [{"master_authorized_networks_config": [{"gcp_public_cidrs_access_enabled": open}]}]}}}

test_google_addresses_are_denied if {
	policy.deny == {{
		"msg": "every virtual machine in Google Cloud, whoever owns it, reaches the Kubernetes API",
		"path": [
			"resource", "google_container_cluster", "main", 0,
			"master_authorized_networks_config", 0, "gcp_public_cidrs_access_enabled",
		],
	}} with input as cluster(true)
}

test_no_google_addresses_pass if {
	count(policy.deny) == 0 with input as cluster(false)
}
