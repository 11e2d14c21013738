package idp.hardware.context_exceeds_gpu_memory_test

import data.idp.hardware.context_exceeds_gpu_memory as policy

label := "cloud.google.com/gke-accelerator"

accelerators := {
	"gpu_common": {
		"resource_name": "nvidia.com/gpu",
		"max_shared_clients_per_gpu": {"min": 2},
		"labels": {
			"type": label,
			"partition_size": "cloud.google.com/gke-gpu-partition-size",
			"sharing_strategy": "cloud.google.com/gke-gpu-sharing-strategy",
			"max_shared_clients": "cloud.google.com/gke-max-shared-clients-per-gpu",
		},
	},
	"gpus": {
		"nvidia-l4": {"memory_gib": 24},
		"nvidia-a100-80gb": {"memory_gib": 80},
		"nvidia-rtx-pro-6000": {"memory_gib": 96},
	},
}

models := {
	"models": {
		"Llama-3.1-8B": {
			"names": ["meta-llama/Llama-3.1-8B", "meta-llama/Llama-3.1-8B-Instruct"],
			"parameters": 8030261248, "layers": 32, "kv_layers": 32, "kv_heads": 8, "head_dim": 128,
			"max_tokens": 131072,
		},
		"Llama-3.1-70B": {"names": ["meta-llama/Llama-3.1-70B", "meta-llama/Llama-3.1-70B-Instruct"], "parameters": 70553706496},
		"Qwen3-8B": {
			"names": ["Qwen/Qwen3-8B"], "parameters": 8190735360,
			"layers": 36, "kv_layers": 36, "kv_heads": 8, "head_dim": 128, "max_tokens": 40960,
		},
	},
	"servers": {"vllm": {"gpu_memory_utilization": 0.92}},
}

pod(args, gpus) := {"kind": "Pod", "spec": {"nodeSelector": {label: "nvidia-l4"}, "containers": [{
	"name": "a",
	"image": "vllm/vllm-openai:v0.11.0",
	"args": args,
	"resources": {"limits": {"nvidia.com/gpu": gpus}},
}]}}

results(args, gpus) := found if {
	found := policy.deny with input as pod(args, gpus) with data.accelerators as accelerators
		with data.models as models
}

messages(args, gpus) := {result.msg | some result in results(args, gpus)}

test_a_long_sequence_is_denied_at_its_flag if {
	results(["--model=Qwen/Qwen3-8B", "--max-model-len=65536"], 1) == {{
		"msg": concat("", [
			"8.19 B parameters x 2 bytes = 16.4 GB of weights, and 9.66 GB of KV cache for 65536 tokens ",
			"(2 x 36 layers x 8 heads x 128 x 2 bytes each): 26 GB in all, ",
			"but 1 nvidia-l4 has 24 GB, of which vLLM uses 0.92",
		]),
		"path": ["spec", "containers", 0, "args", 1],
		"related": [{"path": ["spec", "nodeSelector", label], "msg": "the GPU"}],
	}}
}

test_the_length_of_the_model_counts_without_a_flag if {
	results(["--model=meta-llama/Llama-3.1-8B"], 1) == {{
		"msg": concat("", [
			"8.03 B parameters x 2 bytes = 16.1 GB of weights, and 17.2 GB of KV cache for 131072 tokens ",
			"(2 x 32 layers x 8 heads x 128 x 2 bytes each), the length of the model: 33.2 GB in all, ",
			"but 1 nvidia-l4 has 24 GB, of which vLLM uses 0.92",
		]),
		"path": ["spec", "containers", 0, "args", 0],
		"related": [{"path": ["spec", "nodeSelector", label], "msg": "the GPU"}],
	}}
}

test_the_last_length_that_fits_is_not_denied if {
	# 24 x 1.074 x 0.92 GB less 8030261248 x 2 bytes, at 131072 bytes a token.
	count(results(["--model=meta-llama/Llama-3.1-8B", "--max-model-len=58390"], 1)) == 0
	count(results(["--model=meta-llama/Llama-3.1-8B", "--max-model-len=58391"], 1)) == 1
}

test_more_room_is_enough if {
	flag := "--max-model-len=65536"
	count(results(["--model=Qwen/Qwen3-8B", flag, "--kv-cache-dtype=fp8"], 1)) == 0
	count(results(["--model=Qwen/Qwen3-8B", flag, "--tensor-parallel-size=2"], 2)) == 0
	count(results(["--model=Qwen/Qwen3-8B", flag, "--quantization=fp8"], 1)) == 0
	count(results(["--model=Qwen/Qwen3-8B", "--max-model-len=40960"], 1)) == 0
}

test_all_memory_may_be_used if {
	flags := ["--model=meta-llama/Llama-3.1-8B", "--gpu-memory-utilization=1"]
	some message in messages(flags, 1)
	endswith(message, "33.2 GB in all, but 1 nvidia-l4 has 24 GB")
}

test_weights_alone_are_another_policy if {
	count(results(["--model=meta-llama/Llama-3.1-70B"], 1)) == 0
}
