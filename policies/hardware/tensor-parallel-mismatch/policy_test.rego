package idp.hardware.tensor_parallel_mismatch_test

import data.idp.hardware.tensor_parallel_mismatch as policy

pod(args, gpus) := {"kind": "Pod", "spec": {"containers": [{
	"name": "a",
	"image": "vllm/vllm-openai:v0.11.0",
	"args": args,
	"resources": {"limits": {"nvidia.com/gpu": gpus}},
}]}}

messages(object) := {result.msg | some result in policy.deny with input as object}

test_too_few_gpus_are_denied_at_their_number if {
	policy.deny == {{
		"msg": "container \"a\" has 4 GPUs, but its model is split over 8: it does not start",
		"path": ["spec", "containers", 0, "resources", "limits", "nvidia.com/gpu"],
		"related": [{"path": ["spec", "containers", 0, "args"], "msg": "the sizes"}],
	}} with input as pod(["--tensor-parallel-size=8"], 4)
}

test_idle_gpus_are_denied if {
	messages(pod(["--tensor-parallel-size", "2"], "4")) == {
		"container \"a\" has 4 GPUs, but its model is split over 2: 2 idle",
	}
}

test_equal_numbers_pass_however_written if {
	every args in [["--tensor-parallel-size=4"], ["-tp", "4"], ["sh", "-c", "vllm serve x -tp 4 --port 80"], ["--tp", "4"]] {
		count(messages(pod(args, 4))) == 0
	}
}

test_sizes_multiply if {
	count(messages(pod(["--tensor-parallel-size=2", "--pipeline-parallel-size=2", "--data-parallel-size=2"], 8))) == 0
	count(messages(pod(["--tensor-parallel-size=2", "--pipeline-parallel-size=2"], 8))) == 1
}

test_what_a_variable_completes_is_not_judged if {
	count(messages(pod(["--tensor-parallel-size=$(GPUS)"], 4))) == 0
	count(messages(pod(["--tensor-parallel-size=2", "--pipeline-parallel-size=$(N)"], 4))) == 0
	count(messages(pod(["--tensor-parallel-size=2"], "${GPUS}"))) == 0
}

test_servers_of_several_pods_are_not_judged if {
	count(messages(pod(["--tensor-parallel-size=16", "--distributed-executor-backend=ray"], 8))) == 0
	count(messages(pod(["--tp", "16", "--nnodes", "2"], 8))) == 0
	count(messages(object.union(pod(["--tensor-parallel-size=16"], 8), {"kind": "RayService"}))) == 0
}

test_training_is_not_judged if {
	training := json.patch(pod(["--tensor-parallel-size=2"], 8), [{"op": "replace", "path": "/spec/containers/0/image", "value": "ghcr.io/example/train:1"}])
	count(messages(training)) == 0
}

test_parallel_attention_is_not_judged if {
	count(messages(pod(["--tp", "8", "--dp-size", "8", "--enable-dp-attention"], 8))) == 0
}

test_without_the_flag_nothing_is_said if count(messages(pod(["--model=example"], 4))) == 0
