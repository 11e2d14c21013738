package idp.security.kubelet_read_only_port_test

import data.idp.security.kubelet_read_only_port as policy

kubelet(value) := [{"insecure_kubelet_readonly_port_enabled": value}]

pool(value) := {"resource": {"google_container_node_pool": {"gpu": [{"node_config": [{"kubelet_config": kubelet(value)}]}]}}}

cluster(settings) := {"resource": {"google_container_cluster": {"main": [settings]}}}

test_the_port_of_a_pool_is_denied if {
	policy.deny == {{
		"msg": "the kubelet answers without credentials on port 10255: set the value to \"FALSE\"",
		"path": [
			"resource", "google_container_node_pool", "gpu", 0,
			"node_config", 0, "kubelet_config", 0, "insecure_kubelet_readonly_port_enabled",
		],
	}} with input as pool("TRUE")
}

test_a_closed_port_passes if {
	count(policy.deny) == 0 with input as pool("FALSE")
}

test_defaults_are_judged if {
	defaults := [{"node_config_defaults": kubelet("TRUE")}]
	count(policy.deny) == 1 with input as cluster({"node_pool_defaults": defaults})
	automatic := [{"node_kubelet_config": kubelet("TRUE")}]
	count(policy.deny) == 1 with input as cluster({"enable_autopilot": true, "node_pool_auto_config": automatic})
}
