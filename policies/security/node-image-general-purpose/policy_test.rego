package idp.security.node_image_general_purpose_test

import data.idp.security.node_image_general_purpose as policy

pool(image) := {"resource": {"google_container_node_pool": {"gpu": [{"node_config": [{"image_type": image}]}]}}}

test_ubuntu_is_denied if {
	policy.deny == {{
		"msg": "\"UBUNTU_CONTAINERD\" is a general-purpose system: use \"COS_CONTAINERD\"",
		"path": ["resource", "google_container_node_pool", "gpu", 0, "node_config", 0, "image_type"],
	}} with input as pool("UBUNTU_CONTAINERD")
}

test_container_optimized_and_windows_pass if {
	count(policy.deny) == 0 with input as pool("COS_CONTAINERD")
	count(policy.deny) == 0 with input as pool("WINDOWS_LTSC_CONTAINERD")
}
