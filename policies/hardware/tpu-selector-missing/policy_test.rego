package idp.hardware.tpu_selector_missing_test

import data.idp.hardware.tpu_selector_missing as policy

facts := {"accelerators": {
	"tpu-v5-lite-device": {"generation": "v5e"},
	"tpu-v5-lite-podslice": {"generation": "v5e"},
	"tpu-v6e-slice": {"generation": "v6e"},
}}

accelerator := "cloud.google.com/gke-tpu-accelerator"

topology := "cloud.google.com/gke-tpu-topology"

job(selector) := {
	"kind": "Job",
	"metadata": {"name": "train"},
	"spec": {"template": {"spec": {
		"nodeSelector": selector,
		"containers": [{"name": "a", "resources": {"limits": {"google.com/tpu": 4}}}],
	}}},
}

messages(object) := {result.msg | some result in policy.deny with input as object with data.tpus as facts}

slice := {accelerator: "tpu-v6e-slice", topology: "2x2"}

test_no_topology_is_denied_at_the_missing_key if {
	policy.deny == {{
		"msg": "the pod asks for TPU chips but selects no topology (cloud.google.com/gke-tpu-topology)",
		"path": ["spec", "template", "spec", "nodeSelector", topology],
	}} with input as job({accelerator: "tpu-v6e-slice"}) with data.tpus as facts
}

test_no_selector_is_denied_twice if count(messages(job({}))) == 2

test_both_selectors_pass if count(messages(job(slice))) == 0

test_an_unknown_accelerator_is_denied_with_the_label_of_its_generation if {
	messages(job({accelerator: "tpu-v5e-slice", topology: "2x4"})) == {
		"no TPU is called \"tpu-v5e-slice\"; v5e is \"tpu-v5-lite-podslice\"",
	}
}

test_an_unknown_accelerator_is_denied_with_the_nearest if {
	messages(job({accelerator: "tpu-6e-slice", topology: "2x4"})) == {
		"no TPU is called \"tpu-6e-slice\"; the nearest is \"tpu-v6e-slice\"",
	}
}

test_other_selectors_choose if {
	every label in ["cloud.google.com/compute-class", "cloud.google.com/gke-nodepool", "node.kubernetes.io/instance-type"] {
		count(messages(job({label: "x"}))) == 0
	}
}

test_a_queued_job_and_a_daemon_set_pass if {
	queued := {"metadata": {"labels": {"kueue.x-k8s.io/queue-name": "research"}}}
	count(messages(object.union(job({}), queued))) == 0
	count(messages(object.union(job({}), {"kind": "DaemonSet"}))) == 0
}

test_a_pod_without_chips_passes if {
	count(messages({"kind": "Pod", "spec": {"containers": [{"name": "a"}]}})) == 0
}

test_without_facts_names_are_not_judged if {
	count(policy.deny) == 0 with input as job({accelerator: "x", topology: "2x2"}) with data.tpus as {}
	count(messages(job({accelerator: "${TPU}", topology: "2x2"}))) == 0
}
