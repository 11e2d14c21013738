package idp.hardware.tpu_slice_restart_test

import data.idp.hardware.tpu_slice_restart as policy

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

job(policy_name, value) := {"kind": "Job", "spec": {"template": {"spec": {
	"restartPolicy": policy_name,
	"nodeSelector": {accelerator: "tpu-v5-lite-podslice", topology: value},
	"containers": [{"name": "a", "resources": {"limits": {"google.com/tpu": 4}}}],
}}}}

messages(object) := {result.msg | some result in policy.deny with input as object with data.tpus as facts}

test_a_restart_alone_is_denied_at_the_policy if {
	policy.deny == {{
		"msg": "a 4x4 slice of \"tpu-v5-lite-podslice\" fails as a whole, but its pods restart alone",
		"path": ["spec", "template", "spec", "restartPolicy"],
	}} with input as job("OnFailure", "4x4") with data.tpus as facts
}

test_never_passes if count(messages(job("Never", "4x4"))) == 0

test_a_slice_of_one_node_passes if {
	count(messages(job("OnFailure", "1x1"))) == 0
	count(messages(job("OnFailure", "2x4"))) == 0
}

test_what_is_not_known_is_not_judged if {
	count(messages(job("OnFailure", "3x3"))) == 0
	count(messages(job("OnFailure", "${TOPOLOGY}"))) == 0
}
