package idp.hardware.tpu_slice_size_mismatch_test

import data.idp.hardware.tpu_slice_size_mismatch as policy

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

spec(value, chips) := {
	"nodeSelector": {accelerator: "tpu-v5-lite-podslice", topology: value},
	"containers": [{"name": "a", "resources": {"limits": {"google.com/tpu": chips}}}],
}

job(extra, value, chips) := {"kind": "Job", "spec": object.union({"template": {"spec": spec(value, chips)}}, extra)}

messages(object) := {result.msg | some result in policy.deny with input as object with data.tpus as facts}

test_too_few_pods_are_denied_at_their_number if {
	policy.deny == {{
		"msg": "a 4x4 slice of \"tpu-v5-lite-podslice\" has 4 nodes, but the job runs 2 pods at once",
		"path": ["spec", "parallelism"],
	}} with input as job({"parallelism": 2}, "4x4", 4) with data.tpus as facts
}

test_without_a_number_one_pod_runs if count(messages(job({}, "4x4", 4))) == 1

test_completions_have_to_fill_the_slice if {
	messages(job({"parallelism": 4, "completions": 2}, "4x4", 4)) == {
		"a 4x4 slice of \"tpu-v5-lite-podslice\" has 4 nodes, but the job ends after 2 pods",
	}
}

test_a_filled_slice_passes if {
	count(messages(job({"parallelism": 4, "completions": 4}, "4x4", 4))) == 0
	count(messages(job({"parallelism": 8}, "4x4", 4))) == 0
}

test_a_slice_of_one_node_passes if {
	count(messages(job({}, "2x4", 8))) == 0
	count(messages(job({}, "2x4", 4))) == 1
}

test_the_jobs_of_a_job_set_are_judged if {
	set := {"kind": "JobSet", "spec": {"replicatedJobs": [{
		"replicas": 2,
		"template": {"spec": {"parallelism": 3, "template": {"spec": spec("4x4", 4)}}},
	}]}}
	results := policy.deny with input as set with data.tpus as facts
	{result.path | some result in results} == {["spec", "replicatedJobs", 0, "template", "spec", "parallelism"]}
}

set(size, leader) := {"kind": "LeaderWorkerSet", "spec": {"leaderWorkerTemplate": object.union(
	{"size": size, "workerTemplate": {"spec": spec("4x4", 4)}},
	leader,
)}}

test_a_group_of_leader_and_workers_is_judged if {
	idle := {"leaderTemplate": {"spec": {"containers": [{"name": "a"}]}}}
	count(messages(set(4, {}))) == 0
	count(messages(set(5, idle))) == 0
	messages(set(4, idle)) == {
		"a 4x4 slice of \"tpu-v5-lite-podslice\" has 4 nodes, but 3 pods of a group use it",
	}
}

test_what_is_not_known_is_not_judged if {
	count(messages(job({"parallelism": 2}, "3x3", 4))) == 0
	count(messages(job({"parallelism": 2}, "${TOPOLOGY}", 4))) == 0
	count(messages(job({"parallelism": "${PODS}"}, "4x4", 4))) == 0
}

test_a_leader_with_chips_of_its_own_is_one_of_the_slice if {
	leader := {"leaderTemplate": {"spec": spec("4x4", 4)}}
	count(messages(set(4, leader))) == 0
	count(messages(set(5, leader))) == 1
}
