package idp.cost.gpu_pool_surge_test

import data.idp.cost.gpu_pool_surge as policy

pool(machine, settings) := {"resource": {"google_container_node_pool": {"gpu": [{
	"upgrade_settings": [settings],
	"node_config": [{"machine_type": machine}],
}]}}}

results(machine, settings) := found if {
	found := policy.deny with input as pool(machine, settings)
		with data.accelerators as {"gpus": {"nvidia-l4": {}}}
		with data.machine_types as {"machines": {"g2-standard-4": {"accelerator": "nvidia-l4"}, "e2-medium": {}}}
		with data.tpus as {"accelerators": {"tpu-v6e-slice": {"machine_types": {"ct6e-standard-4t": 4}}}}
}

test_a_surge_is_denied_at_its_number if {
	results("g2-standard-4", {"max_surge": 1}) == {{
		"msg": "max_surge of 1 makes an upgrade ask for one more node with nvidia-l4: use max_surge 0 and max_unavailable 1",
		"path": ["resource", "google_container_node_pool", "gpu", 0, "upgrade_settings", 0, "max_surge"],
	}}
}

test_several_are_counted if {
	{result.msg | some result in results("g2-standard-4", {"max_surge": 3, "strategy": "SURGE"})} == {
		"max_surge of 3 makes an upgrade ask for 3 more nodes with nvidia-l4: use max_surge 0 and max_unavailable 1",
	}
}

test_none_passes if {
	count(results("g2-standard-4", {"max_surge": 0, "max_unavailable": 1})) == 0
	count(results("g2-standard-4", {"strategy": "BLUE_GREEN", "max_surge": 1})) == 0
}

test_other_nodes_pass if {
	count(results("e2-medium", {"max_surge": 1})) == 0
	count(results("ct6e-standard-4t", {"max_surge": 1})) == 0
}
