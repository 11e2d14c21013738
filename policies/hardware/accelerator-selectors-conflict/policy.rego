# METADATA
# scope: package
# title: Selectors that no node fulfils at once
# description: |
#   ## Why
#   A node has GPUs or TPUs, never both. A pod that selects one kind and asks for the other, or
#   selects both, is never scheduled; neither is a TPU pod that selects any reservation, which GKE
#   does not support for TPUs.
#
#   ## Avoid
#   ```yaml
#   nodeSelector:
#     cloud.google.com/gke-accelerator: nvidia-l4
#     cloud.google.com/gke-tpu-accelerator: tpu-v6e-slice
#   ```
#
#   ## Prefer
#   ```yaml
#   nodeSelector:
#     cloud.google.com/gke-tpu-accelerator: tpu-v6e-slice
#     cloud.google.com/gke-tpu-topology: 2x2
#   ```
#
#   ## Exceptions
#   A label in an affinity counts only when it leaves no other value.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/concepts/plan-tpus
#     description: Plan TPUs in GKE
#   - ref: https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/
#     description: Assigning pods to nodes
# custom:
#   severity: error
#   kinds: [kubernetes, kubeflow-pipeline]
#   scope: document
#   mentions: [gke-tpu-accelerator, google.com/tpu]
#   remediation: Keep the selectors of the accelerator that the containers ask for.
package idp.hardware.accelerator_selectors_conflict

import data.lib.accelerators
import data.lib.nodes

gpu := "cloud.google.com/gke-accelerator"

tpu := "cloud.google.com/gke-tpu-accelerator"

deny contains {"msg": msg, "path": first.path, "related": [{"path": second.path, "msg": "the TPU"}]} if {
	some placement in nodes.placements
	first := nodes.choice(placement, gpu)
	second := nodes.choice(placement, tpu)
	msg := sprintf("no node has both GPUs (\"%s\") and TPUs (\"%s\")", [first.value, second.value])
}

deny contains {"msg": msg, "path": path, "related": [{"path": chosen.path, "msg": "the selected node"}]} if {
	some [label, other, noun] in [[gpu, "google.com/tpu", "GPUs"], [tpu, "nvidia.com/gpu", "TPUs"]]
	some placement in nodes.placements
	chosen := nodes.choice(placement, label)
	some entry in placement.containers
	amount := accelerators.whole(entry.container.resources.limits[other])
	amount > 0
	path := array.concat(entry.path, ["resources", "limits", other])
	msg := sprintf("nodes of \"%s\" have %s and no %s", [chosen.value, noun, other])
}

deny contains {"msg": msg, "path": reservation.path} if {
	some placement in nodes.placements
	accelerator := nodes.choice(placement, tpu).value
	reservation := nodes.choice(placement, "cloud.google.com/reservation-affinity")
	lower(reservation.value) == "any"
	msg := sprintf("\"%s\" cannot use any reservation: name a specific one or none", [accelerator])
}
