package idp.hardware.node_pool_dranet_unsupported_test

import data.idp.hardware.node_pool_dranet_unsupported as policy

facts := {"machines": {"a4-highgpu-8g": {"family": "a4"}, "g2-standard-96": {"family": "g2"}}}

results(machine, network, extra) := found if {
	pool := object.union({"node_config": [{"machine_type": machine}], "network_config": [network]}, extra)
	found := policy.deny with input as {"resource": {"google_container_node_pool": {"gpu": [pool]}}}
		with data.machine_types as facts
}

messages(machine, network, extra) := {result.msg | some result in results(machine, network, extra)}

auto := {"accelerator_network_profile": "auto"}

test_another_family_is_denied_at_the_profile if {
	results("g2-standard-96", auto, {}) == {{
		"msg": "g2-standard-96 has no networks between accelerators that GKE sets up: only A3, A4, A4X, CT6E, TPU7X have them",
		"path": ["resource", "google_container_node_pool", "gpu", 0, "network_config", 0, "accelerator_network_profile"],
	}}
}

test_networks_of_ones_own_are_denied if {
	own := object.union(auto, {"additional_node_network_configs": [{"network": "rdma"}]})
	messages("a4-highgpu-8g", own, {}) == {
		"accelerator_network_profile excludes additional_node_network_configs: remove one of them",
	}
}

test_an_older_version_is_denied if {
	messages("a4-highgpu-8g", auto, {"version": "1.33.5-gke.1162000"}) == {
		"accelerator_network_profile needs GKE 1.34.1-gke.1829001 or newer, not 1.33.5-gke.1162000",
	}
}

test_others_pass if {
	count(results("a4-highgpu-8g", auto, {"version": "1.34.1-gke.1829001"})) == 0
	count(results("z9-highgpu-8g", auto, {})) == 0
	count(results("g2-standard-96", {"additional_node_network_configs": [{}]}, {"version": "1.31"})) == 0
}
