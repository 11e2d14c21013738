package idp.hardware.node_pool_gpudirect_unsupported_test

import data.idp.hardware.node_pool_gpudirect_unsupported as policy

facts := {
	"machines": {"a4-highgpu-8g": {"family": "a4"}, "a3-ultragpu-8g": {"family": "a3"}, "a3-highgpu-8g": {"family": "a3"}},
	"gpu_network": {
		"a4-highgpu-8g": {"stack": "GPUDirect-RDMA"}, "a3-ultragpu-8g": {"stack": "GPUDirect-RDMA"},
		"a3-highgpu-8g": {"stack": "GPUDirect-TCPX"},
	},
}

networks := {"network_config": [{"additional_node_network_configs": [{"network": "rdma"}]}]}

results(config, extra) := found if {
	pool := object.union({"node_config": [config]}, extra)
	found := policy.deny with input as {"resource": {"google_container_node_pool": {"gpu": [pool]}}}
		with data.machine_types as facts
}

image(machine, type) := {"machine_type": machine, "image_type": type}

versioned(machine, version) := {result.msg | some result in results({"machine_type": machine}, {"version": version})}

test_another_image_is_denied_at_its_name if {
	results(image("a3-ultragpu-8g", "UBUNTU_CONTAINERD"), networks) == {{
		"msg": "a3-ultragpu-8g uses RDMA between its machines, which image_type \"UBUNTU_CONTAINERD\" lacks: use \"COS_CONTAINERD\"",
		"path": ["resource", "google_container_node_pool", "gpu", 0, "node_config", 0, "image_type"],
	}}
}

test_other_images_pass if {
	count(results(image("a3-ultragpu-8g", "COS_CONTAINERD"), networks)) == 0
	count(results(image("a3-ultragpu-8g", "UBUNTU_CONTAINERD"), {})) == 0
	count(results(image("a3-highgpu-8g", "UBUNTU_CONTAINERD"), networks)) == 0
}

test_an_older_version_is_denied if {
	versioned("a4-highgpu-8g", "1.32.1-gke.1357001") == {
		"a4-highgpu-8g needs GKE 1.32.1-gke.1420000 or newer, not 1.32.1-gke.1357001",
	}
	versioned("a4-highgpu-8g", "1.31") == {"a4-highgpu-8g needs GKE 1.32.1-gke.1420000 or newer, not 1.31"}
}

test_other_versions_pass if {
	every version in ["1.32.1-gke.1420000", "1.33.0-gke.1", "1.32", "latest"] {
		count(versioned("a4-highgpu-8g", version)) == 0
	}
	count(versioned("a3-ultragpu-8g", "1.31")) == 0
}
