package idp.security.node_secure_boot_off_test

import data.idp.security.node_secure_boot_off as policy

pool(config) := {"resource": {"google_container_node_pool": {"gpu": [{"node_config": [config]}]}}}

test_no_secure_boot_is_denied if {
	policy.deny == {{
		"msg": "nodes start unsigned boot components: set shielded_instance_config.enable_secure_boot",
		"path": ["resource", "google_container_node_pool", "gpu", 0, "node_config", 0, "shielded_instance_config"],
	}} with input as pool({})
}

test_secure_boot_passes if {
	count(policy.deny) == 0 with input as pool({"shielded_instance_config": [{"enable_secure_boot": true}]})
}

test_drivers_of_ones_own_pass if {
	installation := [{"gpu_driver_version": "INSTALLATION_DISABLED"}]
	accelerator := [{"type": "nvidia-l4", "gpu_driver_installation_config": installation}]
	count(policy.deny) == 0 with input as pool({"guest_accelerator": accelerator})
}
