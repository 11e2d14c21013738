package lib.tpus_test

import data.lib.tpus

facts := {
	"tpu_common": {"topology_regex": `^[1-9][0-9]*x[1-9][0-9]*(x[1-9][0-9]*)?$`},
	"accelerators": {
		"tpu-v6e-slice": {
			"dimensions": 2,
			"machine_types": {"ct6e-standard-4t": 4, "ct6e-standard-8t": 8},
			"topologies": {"2x4": {"ct6e-standard-4t": 2, "ct6e-standard-8t": 1}},
		},
		"tpu-v5p-slice": {
			"dimensions": 3, "max_chips": 8960, "rule": "three_d_rule",
			"machine_types": {"ct5p-hightpu-4t": 4}, "topologies": {},
		},
	},
	"two_dimensions": {"valid": ["2x2", "2x4"]},
	"three_dimensions": {"base_topologies": ["2x2x1", "2x2x2", "2x2x4", "2x4x4", "4x4x4"]},
}

test_chips_are_the_product if {
	tpus.chips("2x2x4") == 16 with data.tpus as facts
	not tpus.chips("0x4") with data.tpus as facts
	not tpus.chips("large") with data.tpus as facts
}

test_nodes_have_the_chips_of_the_machine_types if {
	tpus.node_chips("tpu-v6e-slice", "2x4") == {4, 8} with data.tpus as facts
	tpus.node_chips("tpu-v5p-slice", "4x4x16") == {4} with data.tpus as facts
	tpus.node_chips("tpu-v5p-slice", "3x3x3") == set() with data.tpus as facts
	tpus.node_chips("tpu-v9-slice", "2x4") == set() with data.tpus as facts
}

test_a_good_topology_has_no_problem if {
	every case in [["tpu-v6e-slice", "2x4"], ["tpu-v5p-slice", "2x2x1"], ["tpu-v9-slice", "9"]] {
		not tpus.topology_problem(case[0], case[1]) with data.tpus as facts
	}
}

test_the_accelerators_are_those_of_the_facts if {
	tpus.accelerators == {"tpu-v5-lite-podslice"} with data.tpus as {"accelerators": {"tpu-v5-lite-podslice": {}}}
}
