package idp.security.node_integrity_monitoring_off_test

import data.idp.security.node_integrity_monitoring_off as policy

shielded(on) := [{"shielded_instance_config": [{"enable_integrity_monitoring": on}]}]

pool(on) := {"resource": {"google_container_node_pool": {"gpu": [{"node_config": shielded(on)}]}}}

test_no_monitoring_is_denied if {
	policy.deny == {{
		"msg": "nothing checks what the nodes boot: remove enable_integrity_monitoring = false",
		"path": [
			"resource", "google_container_node_pool", "gpu", 0,
			"node_config", 0, "shielded_instance_config", 0, "enable_integrity_monitoring",
		],
	}} with input as pool(false)
}

test_monitoring_passes if {
	count(policy.deny) == 0 with input as pool(true)
}

test_provisioned_nodes_are_judged if {
	cluster := {"remove_default_node_pool": true, "cluster_autoscaling": [{"auto_provisioning_defaults": shielded(false)}]}
	count(policy.deny) == 1 with input as {"resource": {"google_container_cluster": {"main": [cluster]}}}
}
