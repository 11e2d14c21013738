package lib.vllm_test

import data.lib.vllm

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
		"Qwen3-8B": {
			"names": ["Qwen/Qwen3-8B"], "parameters": 8190735360,
			"layers": 36, "kv_layers": 36, "kv_heads": 8, "head_dim": 128, "max_tokens": 40960,
		},
		"Qwen2.5-7B": {
			"names": ["Qwen/Qwen2.5-7B"], "parameters": 7615616512,
			"layers": 28, "kv_layers": 28, "kv_heads": 4, "head_dim": 128,
		},
	},
	"servers": {"vllm": {"gpu_memory_utilization": 0.92}},
}

pod(container, gpus) := {"kind": "Pod", "spec": {"nodeSelector": {label: "nvidia-l4"}, "containers": [object.union(
	{"name": "a", "image": "vllm/vllm-openai:v0.11.0", "resources": {"limits": {"nvidia.com/gpu": gpus}}},
	container,
)]}}

servers(object) := found if {
	found := vllm.servers with input as object with data.accelerators as accelerators with data.models as models
}

# The GPUs that one copy of a model is split over, with so many in the container.
used(container, gpus) := round(servers(pod(container, gpus))[0].held.gib / 24)

share(args) := servers(pod({"args": array.concat(["--model=a/b-7b"], args)}, 1))[0].share

longest(model, args) := found if {
	[server] := servers(pod({"args": array.concat([concat("", ["--model=", model])], args)}, 1))
	found := vllm.longest(server.model) with data.models as models
}

kserve(model) := {"kind": "InferenceService", "spec": {"predictor": {
	"nodeSelector": {label: "nvidia-l4"},
	"model": object.union(
		{"modelFormat": {"name": "huggingface"}, "resources": {"limits": {"nvidia.com/gpu": 1}}},
		model,
	),
}}}

test_variables_are_put_into_words if {
	container := {
		"args": ["--model=$(ID)", "--max-model-len=$(LENGTH)"],
		"env": [{"name": "ID", "value": "a/b-7b"}, {"name": "LENGTH", "value": "4096"}],
	}
	[server] := servers(pod(container, 1))
	server.model.line == "--model=a/b-7b --max-model-len=4096"
	server.model.path == ["spec", "containers", 0, "args", 0]
}

test_a_variable_that_is_there_twice_is_open if {
	container := {"args": ["--model=$(ID)"], "env": [{"name": "ID", "value": "a/b"}, {"name": "ID", "value": "a/c"}]}
	servers(pod(container, 1))[0].model.name == "$(ID)"
}

test_the_image_takes_a_model_first if {
	[server] := servers(pod({"args": ["a/b-7b", "--port=80"]}, 1))
	server.model.name == "a/b-7b"
	server.model.path == ["spec", "containers", 0, "args", 0]
	count(servers(pod({"args": ["/models/b-7b"]}, 1))) == 0
	count(servers(pod({"image": "example/vllm:1", "args": ["a/b-7b"]}, 1))) == 0
}

test_parallel_sizes_say_the_gpus if {
	used({"args": ["--model=a/b-7b", "--tensor-parallel-size=2", "-pp=2"]}, 8) == 4
	used({"args": ["--model=a/b-7b", "--tensor_parallel_size", "2"]}, 8) == 2
	count(servers(pod({"args": ["--model=a/b-7b", "--tensor-parallel-size=2"]}, 1))) == 0
	count(servers(pod({"args": ["--model=a/b-7b", "--tensor-parallel-size=$(N)"]}, 1))) == 0
}

test_one_gpu_is_used_without_sizes if {
	used({"args": ["--model=a/b-7b"]}, 4) == 1
	used({"image": "example/vllm:1", "command": ["vllm", "serve", "a/b-7b"]}, 4) == 1
	used({"image": "example/vllm:1", "command": ["python3", "-m", "vllm.entrypoints.openai.api_server", "--model=a/b-7b"]}, 4) == 1
}

test_sizes_that_may_be_elsewhere_are_open if {
	used({"image": "example/vllm:1", "args": ["--model=a/b-7b"]}, 4) == 4
	used({"args": ["--model=a/b-7b", "$(MORE)"]}, 4) == 4
	used({"args": ["--model=a/b-7b", "--port=$(PORT)"]}, 4) == 1
	used({"command": ["run.sh"], "args": ["--model=a/b-7b"]}, 4) == 4
	used({"command": ["sh", "-c", "vllm serve a/b-7b $FLAGS"]}, 4) == 4
}

test_copies_may_share_experts if {
	used({"args": ["--model=a/b-7b", "--data-parallel-size=4", "--enable-expert-parallel"]}, 4) == 4
	used({"args": ["--model=a/b-7b", "-dp=2", "-tp=2"]}, 8) == 8
	used({"args": ["--model=a/b-7b", "-tp=2", "--prefill-context-parallel-size=2"]}, 4) == 4
	count(servers(pod({"args": ["--model=a/b-7b", "-dp=4", "-tp=2"]}, 4))) == 0
	count(servers(pod({"args": ["--model=a/b-7b", "-dp=2", "--data-parallel-size-local=1"]}, 4))) == 0
}

test_vllm_takes_a_part_of_the_memory if {
	share([]) == 0.92
	share(["--gpu-memory-utilization=0.5"]) == 0.5
	share(["--gpu_memory_utilization", ".85"]) == 0.85
	share(["--kv-cache-memory-bytes=1G"]) == 1
	share(["$(MORE)"]) == 1
	not share(["--gpu-memory-utilization=$(PART)"])
	not share(["--gpu-memory-util=0.5"])
}

test_a_client_of_mps_may_take_its_share if {
	object := json.patch(pod({"args": ["--model=a/b-7b"]}, 1), [{
		"op": "add",
		"path": "/spec/nodeSelector/cloud.google.com~1gke-gpu-sharing-strategy",
		"value": "mps",
	}])
	[server] := servers(object)
	server.share == 1
}

test_a_length_is_that_of_its_flag if {
	longest("Qwen/Qwen3-8B", ["--max-model-len=4096"]) == {"number": 4096, "path": ["spec", "containers", 0, "args", 1]}
	longest("Qwen/Qwen3-8B", ["--port=80", "--max_model_len", "8k"]) ==
		{"number": 8000, "path": ["spec", "containers", 0, "args", 2]}
	longest("Qwen/Qwen3-8B", ["--max-model-len=8K"]).number == 8192
	not longest("Qwen/Qwen3-8B", ["--max-model-len=auto"])
	not longest("Qwen/Qwen3-8B", ["--max-model-len=-1"])
	not longest("Qwen/Qwen3-8B", ["--max-model-len=8k", "--max-model-len=9k"])
}

test_a_length_is_else_that_of_the_model if {
	longest("qwen/qwen3-8b", []) == {"number": 40960, "path": ["spec", "containers", 0, "args", 0]}
	not longest("Qwen/Qwen2.5-7B", [])
	not longest("example/chat-7b", [])
	not longest("Qwen/Qwen3-8B", ["--rope-scaling={}"])
	not longest("Qwen/Qwen3-8B", ["--max-model=4096"])
	not longest("Qwen/Qwen3-8B", ["$(MORE)"])
}

test_a_cache_may_be_none_or_set if {
	not longest("Qwen/Qwen3-8B", ["--runner=pooling", "--max-model-len=4096"])
	not longest("Qwen/Qwen3-8B", ["--task", "embed"])
	not longest("Qwen/Qwen3-8B", ["--num-gpu-blocks-override=100"])
	longest("Qwen/Qwen3-8B", ["--task=generate"]).number == 40960
}

test_a_model_of_kserve_is_served if {
	[named] := servers(kserve({"args": ["--model_name=chat", "--model_id=a/b-7b"]}))
	named.model.name == "a/b-7b"
	named.model.path == ["spec", "predictor", "model", "args", 1]
	[stored] := servers(kserve({"storageUri": "hf://a/b-7b:main", "args": ["--max_length=100"]}))
	stored.model.name == "a/b-7b"
	stored.model.path == ["spec", "predictor", "model", "storageUri"]
	count(servers(kserve({"storageUri": "hf://a/b-7b", "args": ["--backend=vllm"]}))) == 1
}

test_other_runtimes_are_not_judged if {
	every model in [
		{"storageUri": "hf://a/b-7b", "runtime": "example"},
		{"storageUri": "hf://a/b-7b", "args": ["--backend=huggingface"]},
		{"storageUri": "hf://a/b-7b", "args": ["--disable_vllm"]},
		{"storageUri": "gs://a/b-7b"},
		{"storageUri": "hf://a/b-7b", "modelFormat": {"name": "triton"}},
	] {
		count(servers(kserve(model))) == 0
	}
}

test_the_gpu_is_told if {
	[server] := servers(pod({"args": ["--model=a/b-7b"]}, 1))
	server.chosen == {"value": "nvidia-l4", "path": ["spec", "nodeSelector", label]}
}
