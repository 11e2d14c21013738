package idp.security.confidential_nodes_unsupported_test

import data.idp.security.confidential_nodes_unsupported as policy

facts := {"machines": {
	"a3-highgpu-1g": {"accelerator": "nvidia-h100-80gb", "confidential": ["TDX"]},
	"a3-highgpu-1g-nolssd": {"accelerator": "nvidia-h100-80gb", "confidential": ["TDX"], "explicit_only": true},
	"a3-highgpu-8g": {"accelerator": "nvidia-h100-80gb"},
	"n2d-standard-4": {},
}}

results(machine, confidential) := found if {
	pool := {"node_config": [{"machine_type": machine, "confidential_nodes": [confidential]}]}
	found := policy.deny with input as {"resource": {"google_container_node_pool": {"gpu": [pool]}}}
		with data.machine_types as facts
		with data.accelerators as {"gpus": {"nvidia-h100-80gb": {}}}
}

test_a_machine_without_them_is_denied if {
	results("a3-highgpu-8g", {"enabled": true}) == {{
		"msg": "a3-highgpu-8g has no confidential nodes: with a GPU only a3-highgpu-1g do",
		"path": ["resource", "google_container_node_pool", "gpu", 0, "node_config", 0, "machine_type"],
	}}
}

test_another_technology_is_denied if {
	results("a3-highgpu-1g", {"enabled": true, "confidential_instance_type": "SEV"}) == {{
		"msg": "a3-highgpu-1g is confidential by TDX, not by SEV",
		"path": [
			"resource", "google_container_node_pool", "gpu", 0, "node_config", 0, "confidential_nodes", 0,
			"confidential_instance_type",
		],
	}}
}

test_others_pass if {
	count(results("a3-highgpu-1g", {"enabled": true, "confidential_instance_type": "TDX"})) == 0
	count(results("a3-highgpu-1g", {"enabled": true})) == 0
	count(results("a3-highgpu-8g", {"enabled": false})) == 0
	count(results("n2d-standard-4", {"enabled": true})) == 0
}
