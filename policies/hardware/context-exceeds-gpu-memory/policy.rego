# METADATA
# scope: package
# title: Longest sequence that the GPUs cannot hold
# description: |
#   ## Why
#   vLLM keeps the keys and values of every token on the GPU. It refuses to start when what the weights
#   leave free does not hold one sequence of the longest length ("To serve at least one request with
#   the model's max seq len ..."), which without `--max-model-len` is that of the model: 131072 tokens
#   for Llama 3.1. The model is loaded first, so each attempt costs minutes of a GPU.
#
#   ## Avoid
#   ```yaml
#   nodeSelector:
#     cloud.google.com/gke-accelerator: nvidia-l4
#   args: [--model=meta-llama/Llama-3.1-8B-Instruct]
#   resources:
#     limits:
#       nvidia.com/gpu: 1
#   ```
#
#   ## Prefer
#   ```yaml
#   nodeSelector:
#     cloud.google.com/gke-accelerator: nvidia-l4
#   args: [--model=meta-llama/Llama-3.1-8B-Instruct, --max-model-len=16384]
#   resources:
#     limits:
#       nvidia.com/gpu: 1
#   ```
#
#   ## Exceptions
#   Judged are vLLM and the Hugging Face runtime of KServe with models whose layers
#   `policies/data/models.json` has. Counted are the weights and the cache of one sequence, in the
#   layers that keep every token; what else a server needs is not, so that a finding is a lower bound.
#   Without a flag the length is known where vLLM itself is started with all its flags; a runtime of
#   KServe may have some of its own. Lengths that vLLM chooses (`auto`), caches of other formats than FP8, INT8 and 16 bits, and all that
#   `model-exceeds-gpu-memory` leaves alone are not judged; what it reports is not reported again.
# related_resources:
#   - ref: https://docs.vllm.ai/en/latest/configuration/conserving_memory.html
#     description: vLLM, conserving memory
#   - ref: https://github.com/vllm-project/vllm/blob/main/vllm/v1/core/kv_cache_utils.py
#     description: vLLM, the check of the cache
#   - ref: https://github.com/vllm-project/vllm/issues/2418
#     description: vLLM, a server that does not start for its longest sequence
# custom:
#   severity: warning
#   kinds: [kubernetes]
#   scope: document
#   mentions: [vllm, huggingface]
#   remediation: Lower `--max-model-len`, store the cache in FP8 (`--kv-cache-dtype=fp8`), or use more or larger GPUs.
package idp.hardware.context_exceeds_gpu_memory

import data.lib.models
import data.lib.vllm

deny contains {"msg": msg, "path": longest.path, "related": related} if {
	some server in vllm.servers
	weights := models.weights(server.model)
	room := server.held.most * server.share

	# More is said of the weights alone.
	weights.least <= room
	longest := vllm.longest(server.model)
	cache := models.cache(server.model, longest.number)
	weights.least + cache.gb > room
	msg := sprintf("%s, and %s%s: %v GB in all, but %s%s", [
		weights.text, cache.text, source(longest, server.model), models.short(weights.gb + cache.gb),
		server.held.text, part(server.share),
	])
	related := [{"path": server.chosen.path, "msg": "the GPU"}]
}

source(longest, model) := ", the length of the model" if longest.path == model.path

source(longest, model) := "" if longest.path != model.path

part(1) := ""

part(share) := sprintf(", of which vLLM uses %v", [share]) if share != 1
