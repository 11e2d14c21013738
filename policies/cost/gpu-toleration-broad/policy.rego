# METADATA
# scope: package
# title: Pod without GPU that may land on GPU nodes
# description: |
#   ## Why
#   GPU nodes carry the taint `nvidia.com/gpu=present:NoSchedule` so that only pods that use a GPU
#   run there. A pod that tolerates it without asking for a GPU keeps an accelerator node alive, and
#   takes CPU and memory that the GPU needs to be fed.
#
#   ## Avoid
#   ```yaml
#   tolerations:
#     - operator: Exists
#   ```
#
#   ## Prefer
#   ```yaml
#   tolerations:
#     - key: dedicated
#       operator: Equal
#       value: batch
#       effect: NoSchedule
#   ```
#
#   ## Exceptions
#   DaemonSets run on every node by intent. Pods that claim devices by other means (resource claims,
#   the NVIDIA runtime class) use a GPU. Pods that select a node pool or a compute class are not
#   judged: their nodes are chosen already.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/
#     description: Taints and tolerations
# custom:
#   severity: warning
#   kinds: [kubernetes]
#   scope: document
#   remediation: Remove the toleration, or name the taint that the pod really has to tolerate.
package idp.cost.gpu_toleration_broad

import data.lib.accelerators
import data.lib.kubernetes

taint := {"key": "nvidia.com/gpu", "effect": "NoSchedule"}

deny contains {"msg": msg, "path": path} if {
	input.kind != "DaemonSet"
	some pod in kubernetes.pods
	not pod.path in accelerators.nvidia_pods
	not is_placed_elsewhere(pod)
	some i, toleration in pod.spec.tolerations
	reason := reach(toleration)
	path := array.concat(pod.path, array.concat(["tolerations", i], reason.path))
	msg := sprintf("the pod asks for no GPU but tolerates %s", [reason.what])
}

reach(toleration) := {"path": ["operator"], "what": "every taint, that of GPU nodes too"} if {
	toleration.operator == "Exists"
	object.get(toleration, "key", "") in {"", null}
	covers_effect(toleration)
}

reach(toleration) := {"path": ["key"], "what": "the taint of GPU nodes"} if {
	toleration.key == taint.key
	covers_effect(toleration)
}

covers_effect(toleration) if object.get(toleration, "effect", "") in {"", null, taint.effect}

is_placed_elsewhere(pod) if {
	some label in ["cloud.google.com/gke-nodepool", "cloud.google.com/compute-class"]
	pod.spec.nodeSelector[label]
}

is_placed_elsewhere(pod) if pod.spec.nodeName
