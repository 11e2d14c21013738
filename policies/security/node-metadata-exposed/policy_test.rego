package idp.security.node_metadata_exposed_test

import data.idp.security.node_metadata_exposed as policy

pool(mode) := {"resource": {"google_container_node_pool": {"gpu": [{"node_config": [{"workload_metadata_config": [{"mode": mode}]}]}]}}}

test_the_metadata_of_the_node_is_denied if {
	policy.deny == {{
		"msg": "\"GCE_METADATA\" gives pods the tokens of their node: use \"GKE_METADATA\"",
		"path": [
			"resource", "google_container_node_pool", "gpu", 0,
			"node_config", 0, "workload_metadata_config", 0, "mode",
		],
	}} with input as pool("GCE_METADATA")
}

test_the_metadata_of_gke_passes if {
	count(policy.deny) == 0 with input as pool("GKE_METADATA")
}
