package idp.hardware.gpu_driver_unsigned_test

import data.idp.hardware.gpu_driver_unsigned as policy

results(image, driver, secure) := found if {
	config := {
		"image_type": image,
		"guest_accelerator": [{
			"type": "nvidia-l4", "count": 1,
			"gpu_driver_installation_config": [{"gpu_driver_version": driver}],
		}],
		"shielded_instance_config": [{"enable_secure_boot": secure}],
	}
	found := policy.deny with input as {"resource": {"google_container_node_pool": {"gpu": [{"node_config": [config]}]}}}
}

test_a_built_driver_under_secure_boot_is_denied if {
	results("UBUNTU_CONTAINERD", "INSTALLATION_DISABLED", true) == {{
		"msg": "secure boot loads no driver for nvidia-l4 that is built on the node: let GKE install it",
		"path": [
			"resource", "google_container_node_pool", "gpu", 0, "node_config", 0, "shielded_instance_config", 0,
			"enable_secure_boot",
		],
	}}
}

test_others_pass if {
	count(results("COS_CONTAINERD", "INSTALLATION_DISABLED", true)) == 0
	count(results("UBUNTU_CONTAINERD", "DEFAULT", true)) == 0
	count(results("UBUNTU_CONTAINERD", "INSTALLATION_DISABLED", false)) == 0
}
