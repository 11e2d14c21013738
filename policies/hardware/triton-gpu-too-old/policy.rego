# METADATA
# scope: package
# title: Triton newer than the GPU
# description: |
#   ## Why
#   Triton refuses GPUs below a compute capability that rises with its releases: since 24.11 it is
#   7.5, so P4, P100 and V100 are out. The server starts, finds no usable GPU, and every model that
#   wants one fails to load.
#
#   ## Avoid
#   ```yaml
#   nodeSelector:
#     cloud.google.com/gke-accelerator: nvidia-tesla-v100
#   image: nvcr.io/nvidia/tritonserver:26.07-py3
#   ```
#
#   ## Prefer
#   ```yaml
#   nodeSelector:
#     cloud.google.com/gke-accelerator: nvidia-tesla-t4
#   image: nvcr.io/nvidia/tritonserver:26.07-py3
#   ```
#
#   ## Exceptions
#   An image of another name, a release that the facts do not know, and a server with `--min-
#   supported-compute-capability` are not judged.
# related_resources:
#   - ref: https://docs.nvidia.com/deeplearning/triton-inference-server/release-notes/
#     description: Triton release notes
#   - ref: https://docs.nvidia.com/deeplearning/frameworks/support-matrix/
#     description: Support matrix of NVIDIA's containers
# custom:
#   severity: warning
#   kinds: [kubernetes]
#   scope: document
#   mentions: ["tritonserver:"]
#   remediation: Select a newer GPU, or an older release of Triton.
package idp.hardware.triton_gpu_too_old

import data.lib.accelerators
import data.lib.gpus
import data.lib.kubernetes
import data.lib.nodes

deny contains {"msg": msg, "path": array.concat(entry.path, ["image"])} if {
	some placement in nodes.placements
	type := nodes.choice(placement, gpus.labels.type).value
	some entry in placement.containers
	accelerators.gpus(entry.container) > 0
	release := triton(entry.container.image)
	least := data.triton.containers[release].min_compute_capability
	gpus.capability(type) < to_number(least)
	not lowers_it(entry.container)
	msg := sprintf(
		"%s runs Triton %s, which needs compute capability %s, but \"%s\" has %s",
		[kubernetes.describe(entry), release, least, type, gpus.fact(type).compute_capability],
	)
}

triton(image) := regex.find_all_string_submatch_n(`(^|/)tritonserver:([0-9]{2}\.[0-9]{2})-`, image, 1)[0][2]

lowers_it(container) if {
	some field in ["args", "command"]
	some word in container[field]
	contains(word, "--min-supported-compute-capability")
}
