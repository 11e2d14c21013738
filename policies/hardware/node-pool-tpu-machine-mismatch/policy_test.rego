package idp.hardware.node_pool_tpu_machine_mismatch_test

import data.idp.hardware.node_pool_tpu_machine_mismatch as policy

facts := {
	"accelerators": {
		"tpu-v6e-slice": {
			"dimensions": 2, "max_chips": 256, "machine_types": {"ct6e-standard-1t": 1, "ct6e-standard-4t": 4, "ct6e-standard-8t": 8},
			"topologies": {"2x2": {"ct6e-standard-4t": 1}, "2x4": {"ct6e-standard-4t": 2, "ct6e-standard-8t": 1}, "4x4": {"ct6e-standard-4t": 4}},
		},
		"tpu-v3-slice": {"machine_types": {"ct3p-hightpu-4t": 4}, "topologies": {"4x4": {"ct3p-hightpu-4t": 4}}},
	},
	"tpu_common": {"topology_regex": `^[1-9][0-9]*x[1-9][0-9]*(x[1-9][0-9]*)?$`},
	"two_dimensions": {"valid": ["2x2", "2x4", "4x4", "4x8"]},
	"three_dimensions": {"base_topologies": []},
}

pool(machine, extra) := {"resource": {"google_container_node_pool": {"tpu": [object.union(
	{"node_config": [{"machine_type": machine}]},
	extra,
)]}}}

slice(topology) := {"placement_policy": [{"type": "COMPACT", "tpu_topology": topology}]}

results(machine, extra) := found if {
	found := policy.deny with input as pool(machine, extra) with data.tpus as facts
}

messages(machine, extra) := {result.msg | some result in results(machine, extra)}

test_a_machine_of_8_chips_makes_one_slice if {
	results("ct6e-standard-8t", slice("4x4")) == {{
		"msg": "no slice of \"4x4\" is made of ct6e-standard-8t, which has 8 chips and makes slices of 2x4 alone: use ct6e-standard-4t",
		"path": ["resource", "google_container_node_pool", "tpu", 0, "placement_policy", 0, "tpu_topology"],
	}}
	count(results("ct6e-standard-8t", slice("2x4"))) == 0
}

test_a_topology_without_a_known_machine_has_no_remedy if {
	messages("ct6e-standard-1t", slice("4x8")) == {
		"no slice of \"4x8\" is made of ct6e-standard-1t, which has 1 chip and makes no slice of several",
	}
}

test_machines_of_many_hosts_need_a_topology if {
	results("ct3p-hightpu-4t", {"node_count": 4}) == {{
		"msg": "ct3p-hightpu-4t makes only slices of several hosts: add placement_policy with type \"COMPACT\" and tpu_topology",
		"path": ["resource", "google_container_node_pool", "tpu", 0, "node_config", 0, "machine_type"],
	}}
	count(results("ct3p-hightpu-4t", slice("4x4"))) == 0
	count(results("ct3p-hightpu-4t", {"placement_policy": [{"type": "COMPACT", "policy_name": "tpu"}]})) == 0
}

test_other_pools_pass if {
	count(results("ct6e-standard-4t", {"node_count": 4})) == 0
	count(results("ct6e-standard-8t", slice("3x3"))) == 0
	count(results("e2-medium", {})) == 0
}
