package idp.security.node_unsafe_sysctls_test

import data.idp.security.node_unsafe_sysctls as policy

pool(kubelet) := {"resource": {"google_container_node_pool": {"gpu": [{"node_config": [{"kubelet_config": [kubelet]}]}]}}}

test_an_unsafe_setting_is_denied if {
	policy.deny == {{
		"msg": "pods may change \"net.core.somaxconn\" for the whole node: set it in linux_node_config.sysctls",
		"path": [
			"resource", "google_container_node_pool", "gpu", 0,
			"node_config", 0, "kubelet_config", 0, "allowed_unsafe_sysctls", 0,
		],
	}} with input as pool({"allowed_unsafe_sysctls": ["net.core.somaxconn"]})
}

test_no_unsafe_settings_pass if {
	count(policy.deny) == 0 with input as pool({"pod_pids_limit": 4096})
}
