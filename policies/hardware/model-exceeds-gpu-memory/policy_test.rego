package idp.hardware.model_exceeds_gpu_memory_test

import data.idp.hardware.model_exceeds_gpu_memory as policy

label := "cloud.google.com/gke-accelerator"

size := "cloud.google.com/gke-gpu-partition-size"

facts := {
	"gpu_common": {"labels": {"type": label, "partition_size": size}, "resource_name": "nvidia.com/gpu"},
	"gpus": {"nvidia-l4": {"memory_gib": 24}, "nvidia-a100-80gb": {"memory_gib": 80}},
}

models := {
	"models": {
		"Llama-3.1-70B": {"names": ["meta-llama/Llama-3.1-70B", "meta-llama/Llama-3.1-70B-Instruct"], "parameters": 70553706496},
		"Qwen3-8B": {
			"names": ["Qwen/Qwen3-8B"], "parameters": 8190735360,
			"layers": 36, "kv_layers": 36, "kv_heads": 8, "head_dim": 128, "max_tokens": 40960,
		},
		"Qwen2.5-32B": {"names": ["Qwen/QwQ-32B"], "parameters": 32763876352},
		"gemma-3-12b-it": {"names": ["google/gemma-3-12b-it"], "parameters": 11765788416},
		"Qwen2.5-14B": {"names": ["Qwen/Qwen2.5-14B"], "parameters": 14770033664},
		"gemma-2-27b": {"names": ["google/gemma-2-27b-it"], "parameters": 27227128320},
	},
	"servers": {"vllm": {"gpu_memory_utilization": 0.92}},
}

pod(selector, args, gpus) := {"kind": "Pod", "spec": {"nodeSelector": selector, "containers": [{
	"name": "a",
	"image": "vllm/vllm-openai:v0.11.0",
	"args": args,
	"env": [{"name": "MODEL_ID", "value": "google/gemma-2-27b-it"}, {"name": "TOKEN"}],
	"resources": {"limits": {"nvidia.com/gpu": gpus}},
}]}}

results(object) := found if {
	found := policy.deny with input as object with data.accelerators as facts with data.models as models
}

messages(object) := {result.msg | some result in results(object)}

on_l4(args, gpus) := messages(pod({label: "nvidia-l4"}, args, gpus))

test_weights_above_the_memory_are_denied_at_the_model if {
	results(pod({label: "nvidia-l4"}, ["--port=80", "--model", "meta-llama/Llama-3.1-70B-Instruct"], 1)) == {{
		"msg": "70.6 B parameters x 2 bytes = 141.1 GB of weights, but 1 nvidia-l4 has 24 GB",
		"path": ["spec", "containers", 0, "args", 2],
		"related": [{"path": ["spec", "nodeSelector", label], "msg": "the GPU"}],
	}}
}

test_memory_of_the_gpus_that_vllm_uses_counts if {
	count(on_l4(["--model=meta-llama/Llama-3.1-70B-Instruct", "--tensor-parallel-size=8"], 8)) == 0
	on_l4(["--model=meta-llama/Llama-3.1-70B-Instruct", "-tp=4"], 8) == {
		"70.6 B parameters x 2 bytes = 141.1 GB of weights, but 4 nvidia-l4 have 96 GB",
	}
	on_l4(["--model=meta-llama/Llama-3.1-70B-Instruct"], 8) == {
		"70.6 B parameters x 2 bytes = 141.1 GB of weights, but 1 nvidia-l4 has 24 GB",
	}
}

test_the_part_that_vllm_uses_counts if {
	on_l4(["--model=google/gemma-3-12b-it", "--gpu-memory-utilization=0.9"], 1) == {
		"11.8 B parameters x 2 bytes = 23.5 GB of weights, but 1 nvidia-l4 has 24 GB, of which vLLM uses 0.9",
	}
	count(on_l4(["--model=google/gemma-3-12b-it", "--gpu-memory-utilization=0.95"], 1)) == 0
}

test_a_partition_has_its_own_memory if {
	partition := {label: "nvidia-a100-80gb", size: "1g.10gb"}
	messages(pod(partition, ["--model=Qwen/Qwen2.5-14B"], 1)) == {
		"14.8 B parameters x 2 bytes = 29.5 GB of weights, but 1 partition 1g.10gb of nvidia-a100-80gb has 10 GB",
	}
	count(messages(pod({label: "nvidia-a100-80gb", size: "whole"}, ["--model=Qwen/Qwen2.5-72B"], 1))) == 0
}

test_a_model_may_be_named_in_other_ways if {
	count(on_l4(["sh", "-c", "exec vllm serve 'Qwen/QwQ-32B' --port 80"], 1)) == 1
	on_l4(["--model=$(MODEL_ID)"], 1) == {"27.2 B parameters x 2 bytes = 54.5 GB of weights, but 1 nvidia-l4 has 24 GB"}
	count(on_l4(["--model=$(OTHER)"], 1)) == 0
	count(on_l4(["--model=Qwen/QwQ-32B", "--model=Qwen/Qwen3-4B"], 1)) == 0
}

test_command_and_arguments_are_one_line if {
	split := json.patch(pod({label: "nvidia-l4"}, ["--model=Qwen/QwQ-32B", "--served-model-name", "Qwen/QwQ-32B"], 1), [
		{"op": "replace", "path": "/spec/containers/0/image", "value": "ghcr.io/example/server:1"},
		{"op": "add", "path": "/spec/containers/0/command", "value": ["python3", "-m", "vllm.entrypoints.api_server"]},
	])
	{result.path | some result in results(split)} == {["spec", "containers", 0, "args", 0]}
	serve := json.patch(pod({label: "nvidia-l4"}, ["Qwen/QwQ-32B", "--served-model-name=Qwen/QwQ-32B"], 1), [
		{"op": "add", "path": "/spec/containers/0/command", "value": ["vllm", "serve"]},
	])
	{result.path | some result in results(serve)} == {["spec", "containers", 0, "args", 0]}
	offloading := json.patch(split, [
		{"op": "add", "path": "/spec/containers/0/command/3", "value": "--cpu-offload-gb=80"},
	])
	count(results(offloading)) == 0
}

test_a_data_type_has_a_size if {
	on_l4(["--model=Qwen/Qwen3-8B", "--dtype=float32"], 1) == {
		"8.19 B parameters x 4 bytes = 32.8 GB of weights, but 1 nvidia-l4 has 24 GB",
	}
	count(on_l4(["--model=Qwen/Qwen3-8B", "--dtype=bfloat16"], 1)) == 0
}

test_quantisation_has_a_size if {
	on_l4(["--model=example/chat-70b-AWQ"], 1) == {"70 B parameters x 0.5 bytes = 35 GB of weights, but 1 nvidia-l4 has 24 GB"}
	on_l4(["--model=RedHatAI/Qwen3-32B-FP8-dynamic"], 1) == {
		"32 B parameters x 1 byte = 32 GB of weights, but 1 nvidia-l4 has 24 GB",
	}
	on_l4(["--model=Qwen/QwQ-32B", "--quantization=fp8"], 1) == {
		"32.8 B parameters x 1 byte = 32.8 GB of weights, but 1 nvidia-l4 has 24 GB",
	}
	count(on_l4(["--model=Qwen/QwQ-32B", "--quantization", "bitsandbytes"], 1)) == 0
}

test_what_the_name_leaves_open_is_not_judged if {
	every name in [
		"example/chat-70b", "/models/llama-70b", "example/Mixture-8x22B", "example/chat-120b",
		"example/Scout-17B-16E", "TheBloke/Llama-2-70B-GPTQ", "google/gemma-3-27b-it-qat-q4_0",
		"Qwen/Qwen3-32B-GGUF", "example/70b-made-8b-fp8", "example/from-70b-to-8b-fp8",
		"example/Scout-70B-16E-FP8", "$MODEL", "Qwen/Qwen1.5-MoE-A2.7B", "google/gemma-3n-E4B",
	] {
		count(on_l4([concat("", ["--model=", name])], 1)) == 0
	}
	count(on_l4(["--model=Qwen/QwQ-32B", "--quantization=gptq"], 1)) == 0
}

test_memory_elsewhere_is_not_judged if {
	every flag in ["--cpu-offload-gb=100", "--offload-group-size=8", "--load-format=bitsandbytes", "--distributed-executor-backend=ray", "--nnodes=2"] {
		count(on_l4(["--model=Qwen/QwQ-32B", flag], 1)) == 0
	}
	every flag in ["--tensor-parallel-size=2", "-tp $(GPUS)"] {
		count(on_l4(["--model=Qwen/QwQ-32B", flag], 1)) == 0
	}
	count(on_l4(["--model=meta-llama/Llama-2-70b-hf", "--tensor-parallel-size=2", "--pipeline-parallel-size=2"], 4)) == 1
	count(on_l4(["vllm", "bench", "serve", "--model=Qwen/QwQ-32B"], 1)) == 0
	of_many := object.union(pod({label: "nvidia-l4"}, ["--model=Qwen/QwQ-32B"], 1), {"kind": "RayService"})
	count(messages(of_many)) == 0
}

test_what_is_not_known_is_not_judged if {
	count(messages(pod({}, ["--model=Qwen/QwQ-32B"], 1))) == 0
	count(messages(pod({label: "nvidia-new"}, ["--model=Qwen/QwQ-32B"], 1))) == 0
	count(on_l4(["--model=Qwen/QwQ-32B"], "${GPUS}")) == 0
	other := json.patch(
		pod({label: "nvidia-l4"}, ["--model=Qwen/QwQ-32B"], 1),
		[{"op": "replace", "path": "/spec/containers/0/image", "value": "ghcr.io/example/train:1"}],
	)
	count(messages(other)) == 0
}
