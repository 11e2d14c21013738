package idp.hardware.node_pool_workload_policy_missing_test

import data.idp.hardware.node_pool_workload_policy_missing as policy

facts := {
	"accelerators": {
		"tpu7x": {
			"dimensions": 3, "max_chips": 9216, "rule": "three_d_rule", "workload_policy_required_for_multi_host": true,
			"machine_types": {"tpu7x-standard-4t": 4}, "topologies": {"2x2x1": {}, "2x2x2": {}},
		},
		"tpu-v5p-slice": {
			"dimensions": 3, "max_chips": 8960, "rule": "three_d_rule",
			"machine_types": {"ct5p-hightpu-4t": 4}, "topologies": {"2x2x2": {}},
		},
	},
	"tpu_common": {"topology_regex": `^[1-9][0-9]*x[1-9][0-9]*(x[1-9][0-9]*)?$`},
	"three_dimensions": {"base_topologies": ["2x2x1", "2x2x2"]},
}

results(machine, placement) := found if {
	pool := {"node_config": [{"machine_type": machine}], "placement_policy": [placement]}
	found := policy.deny with input as {"resource": {"google_container_node_pool": {"tpu": [pool]}}} with data.tpus as facts
}

test_several_hosts_without_a_policy_are_denied if {
	results("tpu7x-standard-4t", {"type": "COMPACT", "tpu_topology": "2x2x2"}) == {{
		"msg": "a \"2x2x2\" slice of tpu7x has 2 hosts, which a workload policy places: set placement_policy.policy_name",
		"path": ["resource", "google_container_node_pool", "tpu", 0, "placement_policy", 0, "tpu_topology"],
	}}
}

test_a_policy_passes if {
	count(results("tpu7x-standard-4t", {"type": "COMPACT", "tpu_topology": "2x2x2", "policy_name": "slice"})) == 0
}

test_what_needs_none_passes if {
	count(results("tpu7x-standard-4t", {"type": "COMPACT", "tpu_topology": "2x2x1"})) == 0
	count(results("ct5p-hightpu-4t", {"type": "COMPACT", "tpu_topology": "2x2x2"})) == 0
	count(results("tpu7x-standard-4t", {"type": "COMPACT", "tpu_topology": "large"})) == 0
}
