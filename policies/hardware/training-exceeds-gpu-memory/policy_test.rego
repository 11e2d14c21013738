package idp.hardware.training_exceeds_gpu_memory_test

import data.idp.hardware.training_exceeds_gpu_memory as policy

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
		"Llama-3.3-70B": {"names": ["meta-llama/Llama-3.3-70B-Instruct"], "parameters": 70553706496},
		"gemma-2-9b": {"names": ["google/gemma-2-9b"], "parameters": 9241705984},
	},
	"servers": {"vllm": {"gpu_memory_utilization": 0.92}},
}

template(words, gpus) := {"nodeSelector": {label: "nvidia-l4"}, "containers": [{
	"name": "a",
	"command": words,
	"env": [{"name": "HOME", "value": "/"}],
	"resources": {"limits": {"nvidia.com/gpu": gpus}},
}]}

pod(words, gpus) := {"kind": "Pod", "spec": template(words, gpus)}

trl(flags) := array.concat(["trl", "sft", "--model_name_or_path=meta-llama/Llama-3.1-8B"], flags)

results(object) := found if {
	found := policy.deny with input as object with data.accelerators as accelerators with data.models as models
}

messages(object) := {result.msg | some result in results(object)}

test_full_training_is_denied_at_the_model if {
	results(pod(trl(["--bf16"]), 2)) == {{
		"msg": concat("", [
			"8.03 B parameters x 2 bytes = 16.1 GB of weights, as much of gradients and twice as much of ",
			"Adam's states: 64.2 GB, but 2 nvidia-l4 have 48 GB",
		]),
		"path": ["spec", "containers", 0, "command", 2],
		"related": [{"path": ["spec", "nodeSelector", label], "msg": "the GPU"}],
	}}
	count(results(pod(trl(["--bf16"]), 4))) == 0
}

test_weights_alone_count_with_an_adapter if {
	count(results(pod(trl(["--use_peft"]), 1))) == 0
	messages(pod(["trl", "dpo", "--model_name_or_path", "meta-llama/Llama-3.3-70B-Instruct", "--use_peft"], 4)) ==
		{"70.6 B parameters x 2 bytes = 141.1 GB of weights, but 4 nvidia-l4 have 96 GB"}
}

test_other_optimisers_may_keep_less if {
	count(results(pod(trl(["--optim", "adamw_torch_fused"]), 1))) == 1
	count(results(pod(trl(["--optim=adafactor"]), 1))) == 0
}

test_scripts_that_say_everything_are_judged if {
	count(results(pod(script("run_clm.py", ["--do_train", "--torch_dtype=bfloat16"]), 1))) == 1
	count(results(pod(script("run_clm.py", ["--do_eval"]), 1))) == 0
	count(results(pod(script("/src/trl/trl/scripts/sft.py", []), 1))) == 1
	count(results(pod(script("/src/trl/examples/scripts/dpo.py", []), 1))) == 1
	count(results(pod(script("sft.py", []), 1))) == 0
	count(results(pod(script("train.py", ["--do_train"]), 1))) == 0
}

script(name, flags) := array.concat(["torchrun", name, "--model_name_or_path=google/gemma-2-9b"], flags)

test_settings_elsewhere_are_not_judged if {
	every flag in [
		"--config=sft.yaml", "--accelerate_config=zero3", "--deepspeed=ds.json", "--load_in_4bit",
		"--fsdp=full_shard offload", "--lr=$(RATE)", "--use_cpu",
	] {
		count(results(pod(trl([flag]), 1))) == 0
	}
	offloading := json.patch(pod(trl([]), 1), [{
		"op": "add",
		"path": "/spec/containers/0/env/1",
		"value": {"name": "FSDP_OFFLOAD_PARAMS", "value": "true"},
	}])
	count(results(offloading)) == 0
}

test_jobs_of_several_objects_are_not_judged if {
	count(results(pod(trl(["--num_machines=4"]), 1))) == 0
	part := json.patch(pod(trl([]), 1), [{
		"op": "add",
		"path": "/spec/containers/0/env/1",
		"value": {"name": "MASTER_ADDR", "value": "first"},
	}])
	count(results(part)) == 0
}

test_all_pods_of_a_job_count if {
	some message in messages(job({"parallelism": 2}))
	endswith(message, ": 64.2 GB, but 2 nvidia-l4 have 48 GB")
	count(results(job({}))) == 1
	count(results(job({"parallelism": 4}))) == 0
	count(results(job({"parallelism": "${PODS}"}))) == 0
	count(results({"kind": "CronJob", "spec": {"jobTemplate": job({"parallelism": 4})}})) == 0
	count(results({"kind": "CronJob", "spec": {"jobTemplate": job({})}})) == 1
}

job(fields) := {"kind": "Job", "spec": object.union(fields, {"template": {"spec": template(trl([]), 1)}})}

test_all_replicas_of_a_pytorch_job_count if {
	some message in messages(pytorch_job({}, 1))
	endswith(message, ": 64.2 GB, but 1 nvidia-l4 has 24 GB and 1 nvidia-l4 has 24 GB")
	count(results(pytorch_job({}, 3))) == 0
	count(results(pytorch_job({"elasticPolicy": {"maxReplicas": 8}}, 1))) == 0
}

pytorch_job(fields, workers) := {"kind": "PyTorchJob", "spec": object.union(fields, {"pytorchReplicaSpecs": {
	"Master": {"template": {"spec": template(trl(["--num_machines=2"]), 1)}},
	"Worker": {"replicas": workers, "template": {"spec": template(["sleep"], 1)}},
}})}

test_all_jobs_of_a_set_count if {
	some message in messages(job_set(2, 1))
	endswith(message, ": 64.2 GB, but 2 nvidia-l4 have 48 GB")
	count(results(job_set(2, 2))) == 0
}

job_set(replicas, parallelism) := {"kind": "JobSet", "spec": {"replicatedJobs": [
	{"name": "load", "template": {"spec": {"template": {"spec": {"containers": [{"name": "b"}]}}}}},
	{"name": "train", "replicas": replicas, "template": {"spec": {
		"parallelism": parallelism,
		"template": {"spec": template(trl(["--num_machines=2"]), 1)},
	}}},
]}}

test_memory_that_is_not_known_is_not_judged if {
	anywhere := json.patch(pytorch_job({}, 1), [{
		"op": "remove",
		"path": "/spec/pytorchReplicaSpecs/Worker/template/spec/nodeSelector",
	}])
	count(results(anywhere)) == 0
	requesting := json.patch(pytorch_job({}, 1), [{
		"op": "replace",
		"path": "/spec/pytorchReplicaSpecs/Worker/template/spec/containers/0/resources",
		"value": {"requests": {"nvidia.com/gpu": 8}},
	}])
	count(results(requesting)) == 0
	count(results(pod(trl([]), "${GPUS}"))) == 0
	count(results(object.union(pod(trl([]), 1), {"kind": "RayJob"}))) == 0
	count(results(pod(["trl", "sft", "--model_name_or_path=example/chat"], 1))) == 0
	count(results(pod(["trl", "sft", "--model_name_or_path=example/chat-70b-AWQ"], 1))) == 0
}
