package idp.hardware.gpu_architecture_mismatch_test

import data.idp.hardware.gpu_architecture_mismatch as policy

labels := {
	"type": "cloud.google.com/gke-accelerator",
	"count": "cloud.google.com/gke-accelerator-count",
	"partition_size": "cloud.google.com/gke-gpu-partition-size",
	"sharing_strategy": "cloud.google.com/gke-gpu-sharing-strategy",
	"max_shared_clients": "cloud.google.com/gke-max-shared-clients-per-gpu",
}

facts := {"gpu_common": {"labels": labels}, "gpus": {
	"nvidia-gb200": {"machine_family": "a4x"},
	"nvidia-l4": {"machine_family": "g2"},
}}

machines := {"families": {"a4x": {"architecture": "arm64"}, "g2": {"architecture": "amd64"}}}

pod(selector) := {"kind": "Pod", "spec": {"nodeSelector": selector, "containers": [{"name": "a"}]}}

messages(selector) := {result.msg |
	some result in policy.deny with input as pod(selector) with data.accelerators as facts
		with data.machine_types as machines
}

test_the_other_architecture_is_denied_at_its_value if {
	policy.deny == {{
		"msg": "nodes with \"nvidia-gb200\" are arm64, not amd64",
		"path": ["spec", "nodeSelector", "kubernetes.io/arch"],
	}} with input as pod({labels.type: "nvidia-gb200", "kubernetes.io/arch": "amd64"})
		with data.accelerators as facts
		with data.machine_types as machines
}

test_arm_for_an_x86_gpu_is_denied if {
	messages({labels.type: "nvidia-l4", "kubernetes.io/arch": "arm64"}) == {
		"nodes with \"nvidia-l4\" are amd64, not arm64",
	}
}

test_the_right_architecture_passes if {
	count(messages({labels.type: "nvidia-gb200", "kubernetes.io/arch": "arm64"})) == 0
	count(messages({labels.type: "nvidia-l4", "kubernetes.io/arch": "amd64"})) == 0
}

test_what_is_not_known_is_not_judged if {
	count(messages({labels.type: "nvidia-new", "kubernetes.io/arch": "arm64"})) == 0
	count(messages({labels.type: "nvidia-l4", "kubernetes.io/arch": "${ARCH}"})) == 0
	count(messages({labels.type: "nvidia-gb200"})) == 0
}
