package idp.hardware.accelerator_selectors_conflict_test

import data.idp.hardware.accelerator_selectors_conflict as policy

gpu := {"cloud.google.com/gke-accelerator": "nvidia-l4"}

tpu := {"cloud.google.com/gke-tpu-accelerator": "tpu-v6e-slice"}

pod(selector, limits) := {"kind": "Pod", "spec": {
	"nodeSelector": selector,
	"containers": [{"name": "a", "resources": {"limits": limits}}],
}}

messages(object) := {result.msg | some result in policy.deny with input as object}

test_both_are_denied_at_the_gpu if {
	policy.deny == {{
		"msg": "no node has both GPUs (\"nvidia-l4\") and TPUs (\"tpu-v6e-slice\")",
		"path": ["spec", "nodeSelector", "cloud.google.com/gke-accelerator"],
		"related": [{"path": ["spec", "nodeSelector", "cloud.google.com/gke-tpu-accelerator"], "msg": "the TPU"}],
	}} with input as pod(object.union(gpu, tpu), {})
}

test_the_other_device_is_denied if {
	messages(pod(gpu, {"google.com/tpu": 4})) == {"nodes of \"nvidia-l4\" have GPUs and no google.com/tpu"}
	messages(pod(tpu, {"nvidia.com/gpu": "1"})) == {"nodes of \"tpu-v6e-slice\" have TPUs and no nvidia.com/gpu"}
}

test_the_same_device_passes if {
	count(messages(pod(gpu, {"nvidia.com/gpu": 1}))) == 0
	count(messages(pod(tpu, {"google.com/tpu": 4}))) == 0
	count(messages(pod(tpu, {"nvidia.com/gpu": 0}))) == 0
}

test_any_reservation_is_denied_for_a_tpu if {
	any := {"cloud.google.com/reservation-affinity": "any"}
	messages(pod(object.union(tpu, any), {})) == {
		"\"tpu-v6e-slice\" cannot use any reservation: name a specific one or none",
	}
	count(messages(pod(object.union(gpu, any), {}))) == 0
	count(messages(pod(object.union(tpu, {"cloud.google.com/reservation-affinity": "specific"}), {}))) == 0
}

test_placeholders_are_not_judged if {
	count(messages(pod({"cloud.google.com/gke-accelerator": "${GPU}"}, {"google.com/tpu": 4}))) == 0
	count(messages(pod(gpu, {"google.com/tpu": "${CHIPS}"}))) == 0
}
