# METADATA
# scope: package
# title: GPU resource that GKE does not serve
# description: |
#   ## Why
#   On GKE a partition or a share of a GPU is a plain `nvidia.com/gpu`; what makes it a partition is
#   the label of the node. The names of NVIDIA's own operator, such as `nvidia.com/mig-1g.5gb`, are on
#   no node of GKE, so the pod is never scheduled.
#
#   ## Avoid
#   ```yaml
#   nodeSelector:
#     cloud.google.com/gke-accelerator: nvidia-tesla-a100
#   resources:
#     limits:
#       nvidia.com/mig-1g.5gb: 1
#   ```
#
#   ## Prefer
#   ```yaml
#   nodeSelector:
#     cloud.google.com/gke-accelerator: nvidia-tesla-a100
#     cloud.google.com/gke-gpu-partition-size: 1g.5gb
#   resources:
#     limits:
#       nvidia.com/gpu: 1
#   ```
#
#   ## Exceptions
#   Judged are pods that select nodes by a label of GKE; elsewhere NVIDIA's operator may serve the
#   name.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/gpus-multi
#     description: Running multi-instance GPUs
#   - ref: https://docs.nvidia.com/datacenter/cloud-native/gpu-operator/latest/gpu-operator-mig.html
#     description: MIG support of NVIDIA's GPU operator
# custom:
#   severity: error
#   kinds: [kubernetes]
#   scope: document
#   mentions: [nvidia.com/]
#   remediation: Ask for nvidia.com/gpu, and select the size with cloud.google.com/gke-gpu-partition-size.
package idp.hardware.gpu_resource_unknown

import data.lib.accelerators
import data.lib.kubernetes
import data.lib.nodes

deny contains {"msg": msg, "path": path} if {
	some placement in nodes.placements
	selects_gke(placement)
	some entry in placement.containers
	some resource, amount in entry.container.resources.limits
	startswith(resource, "nvidia.com/")
	resource != "nvidia.com/gpu"
	accelerators.whole(amount) > 0
	path := array.concat(entry.path, ["resources", "limits", resource])
	msg := sprintf("%s asks for %s, which GKE does not serve%s", [kubernetes.describe(entry), resource, advice(resource)])
}

selects_gke(placement) if {
	some label, _ in placement.selector
	startswith(label, "cloud.google.com/gke-")
}

advice(resource) := sprintf(": ask for nvidia.com/gpu and select the size \"%s\"", [size]) if {
	size := trim_prefix(resource, "nvidia.com/mig-")
	size != resource
} else := ": ask for nvidia.com/gpu"
