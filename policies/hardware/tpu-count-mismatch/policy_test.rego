package idp.hardware.tpu_count_mismatch_test

import data.idp.hardware.tpu_count_mismatch as policy

facts := {
	"tpu_common": {
		"labels": {"type": "cloud.google.com/gke-tpu-accelerator", "topology": "cloud.google.com/gke-tpu-topology"},
		"topology_regex": `^[1-9][0-9]*x[1-9][0-9]*(x[1-9][0-9]*)?$`,
		"taint": {"key": "google.com/tpu", "value": "present", "effect": "NoSchedule"},
		"resource_name": "google.com/tpu",
	},
	"accelerators": {
		"tpu-v5-lite-podslice": {
			"dimensions": 2,
			"max_chips": 256,
			"machine_types": {"ct5lp-hightpu-1t": 1, "ct5lp-hightpu-4t": 4, "ct5lp-hightpu-8t": 8},
			"topologies": {
				"1x1": {"ct5lp-hightpu-1t": 1}, "2x4": {"ct5lp-hightpu-4t": 2, "ct5lp-hightpu-8t": 1},
				"4x4": {"ct5lp-hightpu-4t": 4},
			},
		},
		"tpu-v5p-slice": {
			"generation": "v5p",
			"dimensions": 3,
			"max_chips": 8960,
			"rule": "three_d_rule",
			"machine_types": {"ct5p-hightpu-4t": 4},
			"topologies": {"2x2x1": {"ct5p-hightpu-4t": 1}},
		},
		"tpu-v4-podslice": {
			"generation": "v4", "dimensions": 3, "max_chips": 4096, "rule": "as three_d_rule",
			"machine_types": {"ct4p-hightpu-4t": 4}, "topologies": {},
		},
		"tpu7x": {
			"generation": "v7x", "dimensions": 3, "max_chips": 9216, "rule": "three_d_rule",
			"machine_types": {"tpu7x-standard-4t": 4}, "topologies": {"2x2x2": {"tpu7x-standard-4t": 2}},
		},
		"tpu-v3-slice": {"machine_types": {"ct3p-hightpu-4t": 4}, "topologies": {"4x4": {"ct3p-hightpu-4t": 4}}},
	},
	"two_dimensions": {"valid": ["1x1", "2x2", "2x4", "4x4"]},
	"three_dimensions": {"base_topologies": ["2x2x1", "2x2x2", "2x2x4", "2x4x4", "4x4x4"]},
}

accelerator := "cloud.google.com/gke-tpu-accelerator"

topology := "cloud.google.com/gke-tpu-topology"

pod(selector, amounts) := {"kind": "Pod", "spec": {"nodeSelector": selector, "containers": [container |
	some i, amount in amounts
	container := {"name": sprintf("c%d", [i]), "resources": {"limits": {"google.com/tpu": amount}}}
]}}

messages(selector, amounts) := {result.msg |
	some result in policy.deny with input as pod(selector, amounts) with data.tpus as facts
}

slice(name, value) := {accelerator: name, topology: value}

test_a_part_of_a_node_is_denied_at_its_number if {
	policy.deny == {{
		"msg": "container \"c0\" asks for 2 of google.com/tpu, but nodes of \"tpu-v5-lite-podslice\" 4x4 have 4",
		"path": ["spec", "containers", 0, "resources", "limits", "google.com/tpu"],
	}} with input as pod(slice("tpu-v5-lite-podslice", "4x4"), [2]) with data.tpus as facts
}

test_all_chips_pass if {
	count(messages(slice("tpu-v5-lite-podslice", "4x4"), [4])) == 0
	count(messages(slice("tpu-v5-lite-podslice", "2x4"), ["8"])) == 0
	count(messages(slice("tpu-v5-lite-podslice", "2x4"), [4])) == 0
	count(messages(slice("tpu-v5p-slice", "4x4x12"), [4])) == 0
}

test_eight_chips_have_one_topology if {
	messages(slice("tpu-v5-lite-podslice", "4x4"), [8]) == {
		"container \"c0\" asks for 8 of google.com/tpu, but nodes of \"tpu-v5-lite-podslice\" 4x4 have 4",
	}
}

test_without_a_topology_any_machine_will_do if {
	count(messages({accelerator: "tpu-v5-lite-podslice"}, [8])) == 0
	messages({accelerator: "tpu-v5-lite-podslice"}, [3]) == {
		"container \"c0\" asks for 3 of google.com/tpu, but nodes of \"tpu-v5-lite-podslice\" have 1 or 4 or 8",
	}
}

test_several_containers_add_up if {
	count(messages(slice("tpu-v5-lite-podslice", "4x4"), [2, 2])) == 0
	messages(slice("tpu-v5-lite-podslice", "4x4"), [4, 4]) == {
		"the pod asks for 8 of google.com/tpu, but nodes of \"tpu-v5-lite-podslice\" 4x4 have 4",
	}
}

test_what_is_not_known_is_not_judged if {
	count(messages(slice("tpu-v9-slice", "4x4"), [3])) == 0
	count(messages(slice("tpu-v5-lite-podslice", "${TOPOLOGY}"), [3])) == 0
	count(messages(slice("tpu-v5-lite-podslice", "4x4"), ["${CHIPS}"])) == 0
	count(messages(slice("tpu-v5-lite-podslice", "3x3"), [3])) == 0
}

test_a_container_may_take_the_half_of_a_node_of_tpu7x if {
	count(messages(slice("tpu7x", "2x2x2"), [2])) == 0
	count(messages(slice("tpu7x", "2x2x2"), [2, 2])) == 0
	count(messages(slice("tpu7x", "2x2x2"), [3])) == 1
}
