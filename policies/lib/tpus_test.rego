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

one_chip := {"accelerators": {"tpu-v6e-slice": object.union(facts.accelerators["tpu-v6e-slice"], {
	"machine_types": {"ct6e-standard-1t": 1, "ct6e-standard-4t": 4, "ct6e-standard-8t": 8},
	"topologies": {"4x4": {"ct6e-standard-4t": 4}},
})}}

machine_problem(machine, topology) := problem if {
	problem := tpus.machine_problem("tpu-v6e-slice", machine, topology) with data.tpus as object.union(facts, one_chip)
}

test_machines_make_slices_of_their_size if {
	machine_problem("ct6e-standard-8t", "4x4") == "has 8 chips and makes slices of 2x4 alone"
	machine_problem("ct6e-standard-1t", "2x2") == "has 1 chip and makes no slice of several"
	machine_problem("ct6e-standard-4t", "1x1") == "has 4 chips, more than the slice"
	not machine_problem("ct6e-standard-8t", "2x4")
	not machine_problem("ct6e-standard-4t", "4x4")
	not machine_problem("ct6e-standard-16t", "4x4")
}

test_a_topology_has_a_machine if {
	tpus.machine("tpu-v6e-slice", "2x4") == "ct6e-standard-4t" with data.tpus as facts
	not tpus.machine("tpu-v6e-slice", "4x4") with data.tpus as facts
}

test_a_machine_may_be_of_many_hosts_only if {
	tpus.is_multi_host("tpu-v6e-slice", "ct6e-standard-4t") with data.tpus as facts
	not tpus.is_multi_host("tpu-v6e-slice", "ct6e-standard-8t") with data.tpus as facts
	not tpus.is_multi_host("tpu-v5p-slice", "ct5p-hightpu-4t") with data.tpus as facts
}
