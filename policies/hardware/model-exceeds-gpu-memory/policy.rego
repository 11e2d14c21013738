# METADATA
# scope: package
# title: Model that the GPUs cannot hold
# description: |
#   ## Why
#   A server of language models keeps all weights in the memory of its GPUs. Where the weights alone are
#   larger than that, the server ends with "CUDA out of memory" after the download, again and again, on
#   nodes that are paid for.
#
#   ## Avoid
#   ```yaml
#   nodeSelector:
#     cloud.google.com/gke-accelerator: nvidia-l4
#   args: [--model=meta-llama/Llama-3.1-70B-Instruct]
#   resources:
#     limits:
#       nvidia.com/gpu: 1
#   ```
#
#   ## Prefer
#   ```yaml
#   nodeSelector:
#     cloud.google.com/gke-accelerator: nvidia-l4
#   args: [--model=meta-llama/Llama-3.1-70B-Instruct, --tensor-parallel-size=8]
#   resources:
#     limits:
#       nvidia.com/gpu: 8
#   ```
#
#   ## Exceptions
#   Judged is vLLM, by the parameters in the name of the model, and by its weights alone: a model that
#   passes may still lack memory for its cache. 16 bits a weight count for families that are
#   published so, other sizes where the name or `--quantization` says them. Any other name, a folder,
#   mixtures of experts such as 8x7B, memory of the CPU (`--cpu-offload-gb`) and servers that span
#   several pods are left alone.
# related_resources:
#   - ref: https://docs.vllm.ai/en/latest/configuration/conserving_memory.html
#     description: vLLM, conserving memory
#   - ref: https://cloud.google.com/compute/docs/gpus
#     description: GPU machine types and their memory
# custom:
#   severity: warning
#   kinds: [kubernetes]
#   scope: document
#   mentions: [vllm]
#   remediation: Use more or larger GPUs, a quantised model or a smaller one; `idp facts gpu NAME` shows the memory.
package idp.hardware.model_exceeds_gpu_memory

import data.lib.accelerators
import data.lib.gpus
import data.lib.nodes

deny contains {"msg": msg, "path": model.path, "related": [{"path": chosen.path, "msg": "the GPU"}]} if {
	not input.kind in {"LeaderWorkerSet", "MPIJob", "RayCluster", "RayJob", "RayService"}
	some placement in nodes.placements
	not placement.pod.spec.workerSpec
	chosen := nodes.choice(placement, gpus.labels.type)
	device := device_of(placement, chosen.value)
	some entry in placement.containers
	number := accelerators.gpus(entry.container)
	number > 0
	model := served(entry)
	not may_span_pods(model.line, number)
	parameters := parameters_of(model.name)
	size := bytes(model)
	weights := parameters * size

	# Names are rounded, such as 7B for 6.7, and the facts count in GB what may be GiB.
	weights * 0.95 > (number * device.memory) * 1.074
	msg := sprintf(
		"%v B parameters x %v = %v GB of weights, but %v %s %s %v GB",
		[parameters, noun(size), round(weights * 10) / 10, number, device.what, verb(number), number * device.memory],
	)
}

noun(1) := "1 byte"

noun(size) := sprintf("%v bytes", [size]) if size != 1

verb(1) := "has"

verb(number) := "have" if number > 1

# What a GPU of the resource stands for: all of it, or a partition.
device_of(placement, type) := {"memory": memory, "what": type} if {
	not nodes.names(placement, gpus.labels.partition_size)
	memory := gpus.fact(type).memory_gib
} else := {"memory": to_number(found[0][1]), "what": sprintf("partition %s of %s", [size, type])} if {
	size := nodes.choice(placement, gpus.labels.partition_size).value
	found := regex.find_all_string_submatch_n(`^[0-9]+g\.([0-9]+)gb`, size, 1)
}

# The model that a container serves, as {name, path, line}: line has all its words.
served(entry) := {"name": resolved(entry.container, written), "path": places[0], "line": line} if {
	line := concat(" ", [text(entry.container, field) | some field in ["command", "args"]])
	is_judged(entry.container.image, line)
	[written] := [name | some name in named(line)]
	places := [array.concat(entry.path, [field, i]) |
		some field in ["command", "args"]
		some i, word in entry.container[field]
		contains(word, written)
		not startswith(word, "--served-model-name")
	]
}

# The models that a line names, as they are written.
named(line) := {match[1] |
	some match in regex.find_all_string_submatch_n(`(?:^|\s)(?:--model[= ]|vllm serve )["']?([^\s"']+)`, line, -1)
}

is_judged(image, line) if {
	contains(concat(" ", [image, line]), "vllm")
	not regex.match(`--(cpu-offload-gb|config|hf-overrides|nnodes|node-rank|headless|data-parallel-address)\b`, line)
	not regex.match(`vllm bench |benchmark_serving`, line)
	not regex.match(`--load-format[= ](gguf|bitsandbytes|dummy)`, line)
	not regex.match(`(^|\s|/)ray(\s|$)|ray_init|executor-backend[= ]ray`, line)
}

# Whether a model is split over more GPUs than the container has, or over a number that is open.
may_span_pods(line, number) if product(sizes(line)) > number

may_span_pods(line, _) if count(sizes(line)) != count(regex.find_n(split_flags, line, -1))

sizes(line) := [to_number(match[1]) |
	some match in regex.find_all_string_submatch_n(sprintf(`%s([0-9]+)\b`, [split_flags]), line, -1)
]

split_flags := `(?:^|\s)(?:--tensor[-_]parallel[-_]size|-tp|--pipeline[-_]parallel[-_]size|-pp)[= ]`

resolved(container, written) := value if {
	name := regex.find_all_string_submatch_n(`^\$\(([A-Za-z0-9_]+)\)$`, written, 1)[0][1]
	[value] := [variable.value | some variable in container.env; variable.name == name]
} else := written

text(container, field) := concat(" ", [word | some word in container[field]; is_string(word)])

# The billions of parameters that a name says; undefined where it says several numbers, or experts.
parameters_of(name) := number if {
	not regex.match(`(?i)[0-9]x[0-9]|-[0-9]+e([-_.]|$)`, name)
	numbers := {to_number(match[1]) |
		some match in regex.find_all_string_submatch_n(`(?i)[-_]([0-9]+(?:\.[0-9]+)?)b\b`, name, -1)
	}
	[number] := [one | some one in numbers]
}

# The bytes of a weight: the least of what the name and the flags allow; undefined when that is open.
bytes(model) := min(marked(model.name) | flagged(model.line)) if {
	count(marked(model.name) | flagged(model.line)) > 0
	not regex.match(open_marks, model.name)
} else := 4 if {
	is_full(model)
	regex.match(`--dtype[= ](float32|float)(\s|$)`, model.line)
} else := 2 if is_full(model)

is_full(model) if {
	some family in families
	regex.match(sprintf(`(?i)^%s`, [family]), model.name)
	not regex.match(sprintf(`%s|%s`, [open_marks, closed_marks]), model.name)
	not regex.match(`(^|\s)(--quantization|-q)[= ]`, model.line)
}

marked(name) := {size |
	some pattern, size in marks
	regex.match(pattern, name)
}

flagged(line) := {size |
	some pattern, size in flags
	regex.match(pattern, line)
}

marks := {
	`(?i)(^|[-_.])(awq|int4|fp4|nvfp4|mxfp4|w4a16|4bit)([-_.]|$)`: 0.5,
	`(?i)(^|[-_.])(fp8|int8|w8a8|w8a16|8bit)([-_.]|$)`: 1,
}

# Online quantisation, and formats with one size.
flags := {
	`(^|\s)(--quantization|-q)[= ](awq|awq_marlin|bitsandbytes)(\s|$)`: 0.5,
	`(^|\s)(--quantization|-q)[= ]fp8(\s|$)`: 1,
}

# Formats of several sizes, which a name may leave out.
open_marks := `(?i)gguf|ggml|[-_.](q[2-8]|qat|exl2|exl3|aqlm|hqq|quip|bnb|2bit|3bit|int2|int3|w2|w3)`

closed_marks := `(?i)awq|gptq|int[48]|fp[48]|w[48]a|[48]-?bit|quant`

# Families whose names without a mark are published with 16 bits a weight.
families := {
	`meta-llama/(meta-)?llama-(2|3|3\.[123])-`,
	`codellama/codellama-`,
	`qwen/(qwen(1\.5|2|2\.5|3)?-|qwq-|qvq-)`,
	`google/(code)?gemma-(1\.1-|2-|3-)?[0-9]+b`,
	`mistralai/(mistral-7b|mistral-small-(3\.[12]-)?24b|codestral-22b|pixtral-12b)`,
	`deepseek-ai/deepseek-(r1-distill-(llama|qwen)|llm|coder|math)-`,
	`tiiuae/falcon-[0-9]+b`,
	`01-ai/yi-(1\.5-)?[0-9]+b`,
	`facebook/opt-`,
	`lmsys/vicuna-`,
	`mosaicml/mpt-`,
	`nvidia/llama-3\.[13]-nemotron-70b`,
}
