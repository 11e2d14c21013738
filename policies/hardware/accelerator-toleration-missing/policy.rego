# METADATA
# scope: package
# title: DaemonSet that its nodes turn away
# description: |
#   ## Why
#   GKE taints GPU nodes with `nvidia.com/gpu=present:NoSchedule` and TPU nodes with
#   `google.com/tpu=present:NoSchedule`. Pods that ask for the device get the toleration from GKE. An
#   agent that only observes the device asks for none: without a toleration it runs nowhere, and
#   nobody notices what it does not collect.
#
#   ## Avoid
#   ```yaml
#   kind: DaemonSet
#   spec:
#     template:
#       spec:
#         nodeSelector:
#           cloud.google.com/gke-accelerator: nvidia-l4
#   ```
#
#   ## Prefer
#   ```yaml
#   kind: DaemonSet
#   spec:
#     template:
#       spec:
#         nodeSelector:
#           cloud.google.com/gke-accelerator: nvidia-l4
#         tolerations:
#           - key: nvidia.com/gpu
#             operator: Exists
#             effect: NoSchedule
#   ```
#
#   ## Exceptions
#   Only DaemonSets that are bound to such nodes are judged. Those that ask for the device, claim it
#   otherwise, or select a node pool or a compute class are left alone.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/gpus
#     description: GPUs in GKE Standard node pools
#   - ref: https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/
#     description: Taints and tolerations
# custom:
#   severity: error
#   kinds: [kubernetes]
#   scope: document
#   mentions: [gke-accelerator, gke-tpu-accelerator]
#   remediation: Tolerate the taint of the nodes.
package idp.hardware.accelerator_toleration_missing

import data.lib.accelerators
import data.lib.gpus
import data.lib.nodes
import data.lib.tpus

deny contains {"msg": msg, "path": array.concat(placement.path, ["tolerations"])} if {
	input.kind == "DaemonSet"
	some [label, taint] in [[gpus.labels.type, gpus.taint], [tpus.labels.type, tpus.taint]]
	some placement in nodes.placements
	type := nodes.choice(placement, label).value
	not nodes.is_placed_otherwise(placement)
	not asks(placement)
	not nodes.tolerates(placement, taint)
	msg := sprintf(
		"nodes of \"%s\" turn the pod away: it does not tolerate %s=%s:%s",
		[type, taint.key, taint.value, taint.effect],
	)
}

asks(placement) if placement.path in accelerators.nvidia_pods

asks(placement) if {
	some entry in placement.containers
	accelerators.asks(entry.container)
}

# Resources that a template writes as a whole.
asks(placement) if {
	some entry in placement.containers
	is_string(entry.container.resources)
}
