# METADATA
# scope: package
# title: Processor architecture without the GPU
# description: |
#   ## Why
#   Nodes with GB200 and GB300 have Arm processors, all others with GPUs have x86. A pod that selects
#   the other architecture beside its GPU type is never scheduled. On Arm nodes the image has to be
#   for `linux/arm64` too.
#
#   ## Avoid
#   ```yaml
#   nodeSelector:
#     cloud.google.com/gke-accelerator: nvidia-gb200
#     kubernetes.io/arch: amd64
#   ```
#
#   ## Prefer
#   ```yaml
#   nodeSelector:
#     cloud.google.com/gke-accelerator: nvidia-gb200
#     kubernetes.io/arch: arm64
#   ```
#
#   ## Exceptions
#   Which architectures an image has is known to its registry, not to the manifest, so images are not
#   judged.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/gpus
#     description: GPUs in GKE Standard node pools
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/prepare-arm-workloads-for-deployment
#     description: Prepare an Arm workload for deployment
# custom:
#   severity: error
#   kinds: [kubernetes, kubeflow-pipeline]
#   scope: document
#   mentions: [kubernetes.io/arch]
#   remediation: Select the architecture of the nodes, and build the image for it.
package idp.hardware.gpu_architecture_mismatch

import data.lib.gpus
import data.lib.machines
import data.lib.nodes

deny contains {"msg": msg, "path": selected.path} if {
	some placement in nodes.placements
	type := nodes.choice(placement, gpus.labels.type).value
	selected := nodes.first_choice(placement, ["kubernetes.io/arch", "beta.kubernetes.io/arch"])
	architecture := machines.architecture(gpus.fact(type).machine_family)
	selected.value in {"amd64", "arm64"}
	selected.value != architecture
	msg := sprintf("nodes with \"%s\" are %s, not %s", [type, architecture, selected.value])
}
