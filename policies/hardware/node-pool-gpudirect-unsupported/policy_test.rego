package idp.hardware.node_pool_gpudirect_unsupported_test

import data.idp.hardware.node_pool_gpudirect_unsupported as policy

facts := {
	"machines": {
		"a2-highgpu-1g": {"family": "a2", "accelerator": "nvidia-tesla-a100"},
		"a3-highgpu-1g": {"family": "a3", "accelerator": "nvidia-h100-80gb"},
		"a3-highgpu-8g": {"family": "a3", "accelerator": "nvidia-h100-80gb"},
		"a3-megagpu-8g": {"family": "a3", "accelerator": "nvidia-h100-mega-80gb"},
		"a3-ultragpu-8g": {"family": "a3", "accelerator": "nvidia-h200-141gb"},
		"a4-highgpu-8g": {"family": "a4", "accelerator": "nvidia-b200"},
		"n1-standard-4": {"family": "n1"},
	},
	"gpu_network": {
		"a3-highgpu-8g": {"stack": "GPUDirect-TCPX", "additional_networks_min": 4},
		"a3-megagpu-8g": {"stack": "GPUDirect-TCPXO", "additional_networks_min": 8},
		"a3-ultragpu-8g": {"stack": "GPUDirect-RDMA"},
		"a4-highgpu-8g": {"stack": "GPUDirect-RDMA"},
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

attached(number) := {"network_config": [{"additional_node_network_configs": [{"network": sprintf("gpu-%v", [i])} |
	some i in numbers.range(1, number)
]}]}

warnings(machine, extra) := {result.msg | some result in found} if {
	pool := object.union({"node_config": [{"machine_type": machine}]}, extra)
	found := policy.warn with input as {"resource": {"google_container_node_pool": {"gpu": [pool]}}}
		with data.machine_types as facts
}

old(machine, version) := warnings(machine, object.union({"version": version}, attached(8)))

denials(machine, profile) := {result.msg | some result in found} if {
	pool := object.union({"node_config": [{"machine_type": machine}]}, attached(1))
	network := {"name": "gpu-1", "network_profile": profile}
	found := policy.deny with input as {"resource": {
		"google_container_node_pool": {"gpu": [pool]},
		"google_compute_network": {"gpu": [network]},
	}}
		with data.machine_types as facts
}

roce := "projects/p/global/networkProfiles/europe-west1-b-vpc-roce"

test_gpu19_fails_with_another_image if {
	count(results(image("a4-highgpu-8g", "ubuntu_containerd"), networks)) == 1
}

test_gpu19_nearly_fails_without_networks if {
	count(results(image("a4-highgpu-8g", "ubuntu_containerd"), {})) == 0
}

test_pod10_fails_with_seven_of_eight_networks if {
	warnings("a3-megagpu-8g", attached(7)) == {
		"GPUDirect-TCPXO of a3-megagpu-8g uses 8 networks beside the pool's own, not 7",
	}
	warnings("a3-highgpu-8g-nolssd", attached(3)) == {
		"GPUDirect-TCPX of a3-highgpu-8g-nolssd uses 4 networks beside the pool's own, not 3",
	}
}

test_pod10_nearly_fails_with_all_networks if {
	count(warnings("a3-megagpu-8g", attached(8))) == 0
	count(warnings("a3-highgpu-8g", attached(4))) == 0

	# A network for something else.
	count(warnings("a3-megagpu-8g", attached(1))) == 0
}

test_pod10_fails_with_a_network_for_rdma if {
	denials("a3-megagpu-8g", roce) == {
		"network \"gpu-1\" is for RDMA, which a3-megagpu-8g lacks: use a network without network_profile",
	}
	count(denials("a2-highgpu-1g", roce)) == 1
}

test_pod10_nearly_fails_with_rdma_or_a_plain_network if {
	every machine in ["a3-ultragpu-8g", "a4-highgpu-8g", "a3-highgpu-1g", "n1-standard-4", "z9-standard-4"] {
		count(denials(machine, roce)) == 0
	}
	count(denials("a3-megagpu-8g", "projects/p/global/networkProfiles/europe-west1-b-vpc-falcon")) == 0
}

test_pod11_fails_before_the_least_version_of_a_minor_version if {
	old("a3-megagpu-8g", "1.31.1-gke.2007999") == {
		"GPUDirect-TCPXO on a3-megagpu-8g needs GKE 1.31.1-gke.2008000 or newer, not 1.31.1-gke.2007999",
	}
	old("a3-highgpu-8g", "1.26") == {
		"GPUDirect-TCPX on a3-highgpu-8g needs GKE 1.27.7-gke.1121000 or newer, not 1.26",
	}
}

test_pod11_nearly_fails_with_the_least_version if {
	every version in ["1.31.1-gke.2008000", "1.31", "1.33.1-gke.1", "latest"] {
		count(old("a3-megagpu-8g", version)) == 0
	}

	# Without networks there is no GPUDirect.
	count(warnings("a3-megagpu-8g", {"version": "1.27.1"})) == 0
}

test_pod11_fails_in_a_default_pool if {
	cluster := object.union({"node_version": "1.28.1", "node_config": [{"machine_type": "a3-megagpu-8g"}]}, attached(8))
	found := policy.warn with input as {"resource": {"google_container_cluster": {"ml": [cluster]}}}
		with data.machine_types as facts
	{result.path | some result in found} == {["resource", "google_container_cluster", "ml", 0, "node_version"]}
}
