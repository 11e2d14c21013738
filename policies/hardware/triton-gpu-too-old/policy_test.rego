package idp.hardware.triton_gpu_too_old_test

import data.idp.hardware.triton_gpu_too_old as policy

labels := {
	"type": "cloud.google.com/gke-accelerator",
	"count": "cloud.google.com/gke-accelerator-count",
	"partition_size": "cloud.google.com/gke-gpu-partition-size",
	"sharing_strategy": "cloud.google.com/gke-gpu-sharing-strategy",
	"max_shared_clients": "cloud.google.com/gke-max-shared-clients-per-gpu",
}

facts := {"gpu_common": {"labels": labels}, "gpus": {
	"nvidia-tesla-v100": {"compute_capability": "7.0"},
	"nvidia-tesla-t4": {"compute_capability": "7.5"},
	"nvidia-b200": {"compute_capability": "10.0"},
}}

releases := {"containers": {
	"24.10": {"min_compute_capability": "6.0"},
	"26.07": {"min_compute_capability": "7.5"},
}}

pod(type, image, extra) := {"kind": "Pod", "spec": {
	"nodeSelector": {labels.type: type},
	"containers": [object.union({"name": "a", "image": image, "resources": {"limits": {"nvidia.com/gpu": 1}}}, extra)],
}}

messages(object) := {result.msg |
	some result in policy.deny with input as object with data.accelerators as facts with data.triton as releases
}

test_an_old_gpu_is_denied_at_the_image if {
	policy.deny == {{
		"msg": "container \"a\" runs Triton 26.07, which needs compute capability 7.5, but \"nvidia-tesla-v100\" has 7.0",
		"path": ["spec", "containers", 0, "image"],
	}} with input as pod("nvidia-tesla-v100", "nvcr.io/nvidia/tritonserver:26.07-py3@sha256:aa", {})
		with data.accelerators as facts
		with data.triton as releases
}

test_a_newer_gpu_or_older_release_passes if {
	count(messages(pod("nvidia-tesla-t4", "tritonserver:26.07-py3", {}))) == 0
	count(messages(pod("nvidia-b200", "tritonserver:26.07-py3", {}))) == 0
	count(messages(pod("nvidia-tesla-v100", "tritonserver:24.10-py3", {}))) == 0
}

test_a_lowered_floor_is_not_judged if {
	args := {"args": ["--min-supported-compute-capability=7.0"]}
	count(messages(pod("nvidia-tesla-v100", "tritonserver:26.07-py3", args))) == 0
}

test_what_is_not_known_is_not_judged if {
	count(messages(pod("nvidia-tesla-v100", "tritonserver:99.01-py3", {}))) == 0
	count(messages(pod("nvidia-tesla-v100", "ghcr.io/example/server:26.07-py3", {}))) == 0
	count(messages(pod("nvidia-new", "tritonserver:26.07-py3", {}))) == 0
}

test_without_a_gpu_it_passes if {
	none := {"resources": {"limits": {"nvidia.com/gpu": 0}}}
	count(messages(pod("nvidia-tesla-v100", "tritonserver:26.07-py3", none))) == 0
}
