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
#   Judged are vLLM and the Hugging Face runtime of KServe, which uses it, by the weights alone:
#   `context-exceeds-gpu-memory` adds the cache. The parameters are those that
#   `policies/data/models.json` has, else the number in the name. 16 bits a weight count for families
#   that are published so, other sizes where the name or `--quantization` says them. vLLM uses the GPUs
#   that its parallel sizes name, 1 without any (all with copies, `--data-parallel-size`), and of each
#   the part that `--gpu-memory-utilization` says. Any other name, a folder, mixtures of experts that
#   the facts lack, memory of the CPU (`--cpu-offload-gb`, `--offload-group-size`) and servers that
#   span several pods are left alone.
# related_resources:
#   - ref: https://docs.vllm.ai/en/latest/configuration/conserving_memory.html
#     description: vLLM, conserving memory
#   - ref: https://cloud.google.com/compute/docs/gpus
#     description: GPU machine types and their memory
# custom:
#   severity: warning
#   kinds: [kubernetes]
#   scope: document
#   mentions: [vllm, huggingface]
#   remediation: Use more or larger GPUs, a quantised model or a smaller one; `idp facts gpu NAME` shows the memory.
package idp.hardware.model_exceeds_gpu_memory

import data.lib.models
import data.lib.vllm

deny contains {"msg": msg, "path": server.model.path, "related": [{"path": server.chosen.path, "msg": "the GPU"}]} if {
	some server in vllm.servers
	weights := models.weights(server.model)
	weights.least > server.held.most * server.share
	msg := sprintf("%s, but %s%s", [weights.text, server.held.text, part(weights.least, server)])
}

part(least, server) := "" if least > server.held.most

part(least, server) := sprintf(", of which vLLM uses %v", [server.share]) if least <= server.held.most
