# METADATA
# scope: package
# title: Training that the GPUs cannot hold
# description: |
#   ## Why
#   Training all parameters of a model keeps its weights, a gradient for each, and two states of Adam:
#   at least 8 bytes a parameter even in 16 bits, four times what serving it needs. Where all GPUs of a
#   job together have less, it ends with "CUDA out of memory" in its first step, after the nodes were
#   made and the model was loaded.
#
#   ## Avoid
#   ```yaml
#   nodeSelector:
#     cloud.google.com/gke-accelerator: nvidia-l4
#   command: [trl, sft, --model_name_or_path=meta-llama/Llama-3.1-8B, --dataset_name=trl-lib/Capybara]
#   resources:
#     limits:
#       nvidia.com/gpu: 1
#   ```
#
#   ## Prefer
#   ```yaml
#   nodeSelector:
#     cloud.google.com/gke-accelerator: nvidia-l4
#   command: [trl, sft, --model_name_or_path=meta-llama/Llama-3.1-8B, --dataset_name=trl-lib/Capybara, --use_peft]
#   resources:
#     limits:
#       nvidia.com/gpu: 1
#   ```
#
#   ## Exceptions
#   Judged are programs whose flags say everything: the command line of TRL (`trl sft`, `dpo`, `kto`),
#   the same scripts below `trl/`, and `run_clm.py` of Transformers, in Pod, Job, CronJob, JobSet and
#   PyTorchJob. With `--use_peft`, or another optimiser than Adam, the weights alone count. Any other
#   script, configuration files, DeepSpeed, offloading, quantisation (`--load_in_4bit`), models of
#   another name than those of `policies/data/models.json` and the families of
#   `model-exceeds-gpu-memory`, and jobs of several objects are left alone. Activations are not counted,
#   so that a finding is a lower bound.
# related_resources:
#   - ref: https://huggingface.co/docs/transformers/model_memory_anatomy
#     description: Transformers, GPU memory in training
#   - ref: https://huggingface.co/docs/trl/clis
#     description: TRL, command line
#   - ref: https://github.com/huggingface/transformers/tree/main/examples/pytorch/language-modeling
#     description: Transformers, run_clm.py
# custom:
#   severity: warning
#   kinds: [kubernetes]
#   scope: document
#   mentions: [trl, run_clm.py]
#   remediation: Train an adapter (`--use_peft`), a smaller model, or use more or larger GPUs.
package idp.hardware.training_exceeds_gpu_memory

import data.lib.accelerators
import data.lib.commands
import data.lib.gpus
import data.lib.memory
import data.lib.models
import data.lib.nodes

deny contains {"msg": msg, "path": run.path, "related": [{"path": run.chosen.path, "msg": "the GPU"}]} if {
	some run in runs
	weights := models.weights(run)
	need := needs(run, weights)

	# Pods with GPUs that are not known may have any memory.
	count(shares) == count(users)
	weights.least * need.times > sum([share.most | some share in shares])
	msg := sprintf("%s%s, but %s", [weights.text, need.text, concat(" and ", [share.text | some share in shares])])
}

# The containers that train, as models with the GPU they are bound to.
runs := [run |
	input.kind in {"CronJob", "Job", "JobSet", "Pod", "PyTorchJob"}
	some placement in nodes.placements
	some entry in placement.containers
	accelerators.gpus(entry.container) > 0
	words := commands.words(entry)
	line := commands.line(words)
	is_judged(entry.container, line)
	[name] := commands.flags(line, `(?:^|\s)--model_name_or_path[= ]`)
	path := [word.path | some word in words; contains(word.text, name)][0]
	run := {"name": name, "line": line, "path": path, "chosen": memory.chosen(placement)}
]

is_judged(container, line) if {
	regex.match(program, line)
	not regex.match(`--(config|accelerate[-_]config|deepspeed|use[-_]deepspeed|fsdp[-_]config|use[-_]cpu|no[-_]cuda)|offload`, line)
	not regex.match(`(?i)load[-_]in[-_]|bnb|quant|awq|gptq|gguf|fp[48]|int[48]|[48]-?bit`, line)
	not contains(line, "$")
	not is_of_several(container, line)
	every variable in object.get(container, "env", []) {
		not regex.match(`^(ACCELERATE|FSDP|DEEPSPEED)_`, variable.name)
	}
}

# A job may be made of several objects that wait for each other.
is_of_several(_, line) if {
	input.kind in {"CronJob", "Job", "Pod"}
	regex.match(`--(nnodes|num[-_]machines|machine[-_]rank|node[-_]rank)`, line)
}

is_of_several(container, _) if {
	input.kind in {"CronJob", "Job", "Pod"}
	some variable in container.env
	variable.name in {"MASTER_ADDR", "WORLD_SIZE"}
}

program := `(^|[\s/])(trl |trl/(trl/|examples/)?scripts/)(sft|dpo|kto)(\.py)? |(^|[\s/])run_clm\.py `

# What is kept for each weight: the weight alone, or the weight, its gradient and two states of Adam.
needs(run, weights) := {"times": 4, "text": text} if {
	is_full(run.line)
	text := sprintf(", as much of gradients and twice as much of Adam's states: %v GB", [models.short(weights.gb * 4)])
} else := {"times": 1, "text": ""}

is_full(line) if {
	trains(line)
	not regex.match(`--use[-_]peft`, line)
	every optimiser in commands.flags(line, `(?:^|\s)--optim[= ]`) {
		optimiser in {"adamw_hf", "adamw_torch", "adamw_torch_fused"}
	}
}

trains(line) if not contains(line, "run_clm.py")

trains(line) if contains(line, "--do_train")

# The placements that use GPUs, and what all pods of each hold; undefined where a number is open.
users := [placement | some placement in nodes.placements; uses_gpus(placement)]

uses_gpus(placement) if {
	some entry in placement.containers
	some list in ["limits", "requests"]
	entry.container.resources[list]["nvidia.com/gpu"]
}

shares := [held |
	some placement in users
	held := memory.held(placement, nodes.total(placement, gpus.resource) * pods(placement.path))
]

# How many pods an object makes of a template.
pods(["spec"]) := 1

pods(path) := number(object.get(input, array.slice(path, 0, count(path) - 2), {}), "parallelism") if {
	input.kind in {"CronJob", "Job"}
}

pods(path) := number(job, "replicas") * number(job.template.spec, "parallelism") if {
	input.kind == "JobSet"
	job := object.get(input, array.slice(path, 0, 3), {})
}

pods(path) := number(object.get(input, array.slice(path, 0, 3), {}), "replicas") if {
	input.kind == "PyTorchJob"
	not input.spec.elasticPolicy
}

number(object_of, field) := accelerators.whole(object.get(object_of, field, 1))
