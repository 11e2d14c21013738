# METADATA
# scope: package
# title: Data type that the GPU lacks
# description: |
#   ## Why
#   GPUs before Ampere, such as T4 and V100, do not compute in bfloat16, and vLLM refuses to start
#   with it there. FP8 needs a still newer GPU; those before Ampere cannot even hold its weights.
#
#   ## Avoid
#   ```yaml
#   nodeSelector:
#     cloud.google.com/gke-accelerator: nvidia-tesla-t4
#   args: [--model=example, --dtype=bfloat16]
#   ```
#
#   ## Prefer
#   ```yaml
#   nodeSelector:
#     cloud.google.com/gke-accelerator: nvidia-tesla-t4
#   args: [--model=example, --dtype=float16]
#   ```
#
#   ## Exceptions
#   Only flags of vLLM are read: `--dtype` with bfloat16, and `--quantization` with fp8. What the
#   configuration of a model asks for is not in the manifest. FP8 on an A100 works with weights alone
#   and is left alone.
# related_resources:
#   - ref: https://docs.vllm.ai/en/latest/configuration/engine_args.html
#     description: vLLM, engine arguments
#   - ref: https://nvidia.github.io/TransformerEngine/
#     description: NVIDIA Transformer Engine, data types by GPU
# custom:
#   severity: warning
#   kinds: [kubernetes]
#   scope: document
#   mentions: ["--dtype", "--quantization"]
#   remediation: Use float16 on this GPU, or select a newer one.
package idp.hardware.gpu_data_type_unsupported

import data.lib.accelerators
import data.lib.gpus
import data.lib.kubernetes
import data.lib.nodes

deny contains {"msg": msg, "path": path} if {
	some placement in nodes.placements
	type := nodes.choice(placement, gpus.labels.type).value
	gpus.supports(type, "bf16") == false
	some entry in placement.containers
	accelerators.gpus(entry.container) > 0
	some [field, data_type] in asked(entry.container)
	contains(concat(" ", [entry.container.image, text(entry.container[field])]), "vllm")
	path := array.concat(entry.path, [field])
	msg := sprintf(
		"%s asks for %s, which \"%s\" lacks (compute capability %s)",
		[kubernetes.describe(entry), data_type, type, gpus.fact(type).compute_capability],
	)
}

# The data types that flags name, each with the field it stands in.
asked(container) := [[field, data_type] |
	some field in ["args", "command"]
	line := text(container[field])
	some pattern, data_type in flags
	regex.match(pattern, line)
]

text(words) := concat(" ", [word | some word in words; is_string(word)]) if is_array(words)

flags := {
	`(^| )--dtype[= ](bfloat16|bf16)( |$)`: "bfloat16",
	`(^| )--quantization[= ]fp8( |$)`: "FP8",
}
