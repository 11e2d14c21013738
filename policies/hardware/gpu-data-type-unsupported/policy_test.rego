package idp.hardware.gpu_data_type_unsupported_test

import data.idp.hardware.gpu_data_type_unsupported as policy

labels := {
	"type": "cloud.google.com/gke-accelerator",
	"count": "cloud.google.com/gke-accelerator-count",
	"partition_size": "cloud.google.com/gke-gpu-partition-size",
	"sharing_strategy": "cloud.google.com/gke-gpu-sharing-strategy",
	"max_shared_clients": "cloud.google.com/gke-max-shared-clients-per-gpu",
}

facts := {
	"gpu_common": {"labels": labels},
	"gpus": {"nvidia-tesla-t4": {"compute_capability": "7.5"}, "nvidia-l4": {"compute_capability": "8.9"}},
	"data_types": {"7.5": {"bf16": false, "fp8": false}, "8.9": {"bf16": true, "fp8": true}},
}

pod(type, args) := {"kind": "Pod", "spec": {
	"nodeSelector": {labels.type: type},
	"containers": [{"name": "a", "image": "vllm/vllm-openai:v0.11.0", "args": args, "resources": {"limits": {"nvidia.com/gpu": 1}}}],
}}

messages(type, args) := {result.msg |
	some result in policy.deny with input as pod(type, args) with data.accelerators as facts
}

test_bfloat16_is_denied_at_the_arguments if {
	policy.deny == {{
		"msg": "container \"a\" asks for bfloat16, which \"nvidia-tesla-t4\" lacks (compute capability 7.5)",
		"path": ["spec", "containers", 0, "args"],
	}} with input as pod("nvidia-tesla-t4", ["--dtype=bfloat16"]) with data.accelerators as facts
}

test_flags_are_read_however_written if {
	every args in [["--dtype", "bfloat16"], ["sh", "-c", "vllm serve x --dtype bfloat16 --port 80"], ["--quantization=fp8"]] {
		count(messages("nvidia-tesla-t4", args)) == 1
	}
}

test_other_data_types_pass if {
	every args in [["--dtype=float16"], ["--dtype=auto"], ["--kv-dtype=bfloat16"], ["--dtype=$(DTYPE)"], []] {
		count(messages("nvidia-tesla-t4", args)) == 0
	}
}

test_a_newer_gpu_passes if count(messages("nvidia-l4", ["--dtype=bfloat16", "--quantization=fp8"])) == 0

test_an_unknown_gpu_is_not_judged if count(messages("nvidia-new", ["--dtype=bfloat16"])) == 0
