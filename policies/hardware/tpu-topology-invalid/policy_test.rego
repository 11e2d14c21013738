package idp.hardware.tpu_topology_invalid_test

import data.idp.hardware.tpu_topology_invalid as policy

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
		"tpu-v3-slice": {"machine_types": {"ct3p-hightpu-4t": 4}, "topologies": {"4x4": {"ct3p-hightpu-4t": 4}}},
	},
	"two_dimensions": {"valid": ["1x1", "2x2", "2x4", "4x4"]},
	"three_dimensions": {"base_topologies": ["2x2x1", "2x2x2", "2x2x4", "2x4x4", "4x4x4"]},
}

accelerator := "cloud.google.com/gke-tpu-accelerator"

topology := "cloud.google.com/gke-tpu-topology"

selecting(name, value) := {"kind": "Pod", "spec": {"nodeSelector": {accelerator: name, topology: value}, "containers": []}}

messages(name, value) := {result.msg |
	some result in policy.deny with input as selecting(name, value) with data.tpus as facts
}

test_a_topology_off_the_list_is_denied_at_its_value if {
	policy.deny == {{
		"msg": "no slice of \"tpu-v5-lite-podslice\" is 3x3: it has only 1x1, 2x2, 2x4, 4x4",
		"path": ["spec", "nodeSelector", topology],
	}} with input as selecting("tpu-v5-lite-podslice", "3x3") with data.tpus as facts
}

test_dimensions_are_counted if {
	messages("tpu-v5-lite-podslice", "2x2x1") == {
		"no slice of \"tpu-v5-lite-podslice\" is 2x2x1: it has topologies of 2 dimensions",
	}
	count(messages("tpu-v5p-slice", "4x4")) == 1
}

test_nonsense_is_denied if {
	messages("tpu-v5p-slice", "16") == {
		"no slice of \"tpu-v5p-slice\" is 16: it has topologies such as 2x2 or 4x4x4",
	}
}

test_three_dimensions_have_a_rule if {
	every value in ["2x2x1", "2x2x4", "4x4x4", "4x4x8", "8x16x16"] {
		count(messages("tpu-v5p-slice", value)) == 0
	}
	messages("tpu-v5p-slice", "4x4x6") == {concat("", [
		"no slice of \"tpu-v5p-slice\" is 4x4x6: it has slices up to 64 chips of ",
		"2x2x1, 2x2x2, 2x2x4, 2x4x4 or 4x4x4, larger ones in multiples of 4",
	])}
	messages("tpu-v5p-slice", "32x32x32") == {
		"no slice of \"tpu-v5p-slice\" is 32x32x32: it has no more than 8960 chips",
	}
}

test_order_matters_but_for_v4 if {
	messages("tpu-v5p-slice", "8x4x4") == {
		"no slice of \"tpu-v5p-slice\" is 8x4x4: it has its dimensions in ascending order: 4x4x8",
	}
	count(messages("tpu-v4-podslice", "8x4x4")) == 0
	count(messages("tpu-v4-podslice", "8x4x3")) == 1
}

test_what_is_not_known_is_not_judged if {
	count(messages("tpu-v9-slice", "3x3")) == 0
	count(messages("tpu-v3-slice", "2x2")) == 0
	count(messages("tpu-v5p-slice", "${TOPOLOGY}")) == 0
}
