# METADATA
# scope: package
# title: Parallelism that does not fit the GPUs
# description: |
#   ## Why
#   A server of language models splits a model over as many GPUs as its flags say. With fewer GPUs in
#   the container it does not start; with more, the others idle at full price.
#
#   ## Avoid
#   ```yaml
#   args: [--model=example, --tensor-parallel-size=8]
#   resources:
#     limits:
#       nvidia.com/gpu: 4
#   ```
#
#   ## Prefer
#   ```yaml
#   args: [--model=example, --tensor-parallel-size=4]
#   resources:
#     limits:
#       nvidia.com/gpu: 4
#   ```
#
#   ## Exceptions
#   Judged are vLLM and SGLang. The sizes of tensor, pipeline and data parallelism multiply. Servers
#   that span several pods (LeaderWorkerSet, Ray, `--nnodes`), those with `--enable-dp-attention`, and
#   sizes that a variable completes are left alone. Idle GPUs are reported only where the flag is
#   there.
# related_resources:
#   - ref: https://docs.vllm.ai/en/latest/serving/parallelism_scaling.html
#     description: vLLM, parallelism and scaling
# custom:
#   severity: warning
#   kinds: [kubernetes]
#   scope: document
#   mentions: ["--tensor-parallel", "--tensor_parallel", "-tp"]
#   remediation: Make the product of the parallel sizes equal to the GPUs of the container.
package idp.hardware.tensor_parallel_mismatch

import data.lib.accelerators
import data.lib.kubernetes

deny contains {"msg": msg, "path": path, "related": [{"path": flags, "msg": "the sizes"}]} if {
	not input.kind in {"LeaderWorkerSet", "MPIJob", "RayCluster", "RayJob", "RayService"}
	some entry in kubernetes.containers
	gpus := accelerators.gpus(entry.container)
	gpus > 0
	some field in ["args", "command"]
	line := text(entry.container[field])
	serves(entry.container.image, line)
	not spans_pods(line)
	tensor := size(line, tensor_flags)
	total := (tensor * size_or_one(line, pipeline_flags)) * size_or_one(line, data_flags)
	total != gpus
	path := array.concat(entry.path, ["resources", "limits", "nvidia.com/gpu"])
	flags := array.concat(entry.path, [field])
	msg := sprintf(
		"%s has %v GPUs, but its model is split over %v%s",
		[kubernetes.describe(entry), gpus, total, consequence(gpus, total)],
	)
}

consequence(gpus, total) := ": it does not start" if gpus < total

consequence(gpus, total) := sprintf(": %v idle", [gpus - total]) if gpus > total

text(words) := concat(" ", [word | some word in words; is_string(word)]) if is_array(words)

tensor_flags := `--tensor-parallel-size|--tensor_parallel_size|-tp|--tp-size|--tp`

pipeline_flags := `--pipeline-parallel-size|--pipeline_parallel_size|-pp|--pp-size`

data_flags := `--data-parallel-size|--data_parallel_size|-dp|--dp-size`

# Undefined where the flag is missing, given twice, or completed by a variable.
size(line, flags) := to_number(found[0][2]) if {
	found := regex.find_all_string_submatch_n(sprintf(`(?:^| )(%s)[= ]([0-9]+)(?: |$)`, [flags]), line, -1)
	count(found) == 1
}

size_or_one(line, flags) := size(line, flags)

size_or_one(line, flags) := 1 if not regex.match(sprintf(`(?:^| )(%s)(=| |$)`, [flags]), line)

# Training shares out the GPUs that the sizes leave over; a server does not.
serves(image, line) if regex.match(`vllm|sglang`, concat(" ", [image, line]))

# With attention in parallel the sizes of SGLang do not multiply.
spans_pods(line) if contains(line, "--enable-dp-attention")

spans_pods(line) if regex.match(`--nnodes|--node-rank|--data-parallel-(address|backend|size-local)`, line)

spans_pods(line) if regex.match(`(^| |/)ray( |$)|ray_init|executor-backend[= ]ray`, line)
