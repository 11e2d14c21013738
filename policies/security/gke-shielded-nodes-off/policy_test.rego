package idp.security.gke_shielded_nodes_off_test

import data.idp.security.gke_shielded_nodes_off as policy

cluster(settings) := {"resource": {"google_container_cluster": {"main": [settings]}}}

test_no_shielded_nodes_are_denied if {
	policy.deny == {{
		"msg": "nodes do not prove their identity before they join: remove enable_shielded_nodes = false",
		"path": ["resource", "google_container_cluster", "main", 0, "enable_shielded_nodes"],
	}} with input as cluster({"enable_shielded_nodes": false})
}

test_the_default_passes if {
	count(policy.deny) == 0 with input as cluster({})
}
