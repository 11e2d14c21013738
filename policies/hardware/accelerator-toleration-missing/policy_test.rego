package idp.hardware.accelerator_toleration_missing_test

import data.idp.hardware.accelerator_toleration_missing as policy

labels := {"type": "cloud.google.com/gke-accelerator"}

taint(key) := {"key": key, "value": "present", "effect": "NoSchedule"}

gpu_facts := {"gpu_common": {"labels": labels, "taint": taint("nvidia.com/gpu")}}

tpu_facts := {"tpu_common": {
	"labels": {"type": "cloud.google.com/gke-tpu-accelerator"},
	"taint": taint("google.com/tpu"),
}}

agent(extra) := {"kind": "DaemonSet", "spec": {"template": {"spec": object.union(
	{"nodeSelector": {labels.type: "nvidia-l4"}, "containers": [{"name": "a"}]},
	extra,
)}}}

messages(object) := {result.msg |
	some result in policy.deny with input as object with data.accelerators as gpu_facts with data.tpus as tpu_facts
}

test_an_agent_without_the_toleration_is_denied if {
	policy.deny == {{
		"msg": "nodes of \"nvidia-l4\" turn the pod away: it does not tolerate nvidia.com/gpu=present:NoSchedule",
		"path": ["spec", "template", "spec", "tolerations"],
	}} with input as agent({}) with data.accelerators as gpu_facts with data.tpus as tpu_facts
}

test_tolerations_pass_however_written if {
	every toleration in [
		{"operator": "Exists"},
		{"key": "nvidia.com/gpu", "operator": "Exists"},
		{"key": "nvidia.com/gpu", "operator": "Exists", "effect": "NoSchedule"},
		{"key": "nvidia.com/gpu", "value": "present", "effect": "NoSchedule"},
	] {
		count(messages(agent({"tolerations": [toleration]}))) == 0
	}
}

test_another_toleration_does_not_help if {
	every toleration in [
		{"key": "dedicated", "operator": "Exists"},
		{"key": "nvidia.com/gpu", "operator": "Equal", "value": "true"},
		{"key": "nvidia.com/gpu", "operator": "Exists", "effect": "NoExecute"},
	] {
		count(messages(agent({"tolerations": [toleration]}))) == 1
	}
}

test_a_tpu_agent_is_judged if {
	tpu := {"kind": "DaemonSet", "spec": {"template": {"spec": {
		"nodeSelector": {"cloud.google.com/gke-tpu-accelerator": "tpu-v6e-slice"},
		"containers": [{"name": "a"}],
	}}}}
	messages(tpu) == {"nodes of \"tpu-v6e-slice\" turn the pod away: it does not tolerate google.com/tpu=present:NoSchedule"}
}

test_whoever_asks_for_the_device_gets_the_toleration if {
	asking := [{"name": "a", "resources": {"limits": {"nvidia.com/gpu": 1}}}]
	count(messages(agent({"containers": asking}))) == 0
	count(messages(agent({"resourceClaims": [{"name": "gpu"}]}))) == 0
}

test_other_workloads_are_not_judged if {
	count(messages(object.union(agent({}), {"kind": "Deployment"}))) == 0
	count(messages(agent({"tolerations": "${TOLERATIONS}"}))) == 0
	pool := {"nodeSelector": {labels.type: "nvidia-l4", "cloud.google.com/gke-nodepool": "gpus"}}
	count(messages(agent(pool))) == 0
}

test_chips_and_what_a_template_completes_are_asked_for if {
	chips := [{"name": "a", "resources": {"limits": {"google.com/tpu": 4}}}]
	count(messages(agent({"containers": chips}))) == 0
	count(messages(agent({"containers": [{"name": "a", "resources": "{{ .resources }}"}]}))) == 0
}
