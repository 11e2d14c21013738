# METADATA
# scope: package
# title: GPU pod that selects no GPU type
# description: |
#   ## Why
#   `nvidia.com/gpu: 1` says how many GPUs, not which. The pod lands on whatever GPU is free: a model
#   that needs 80 GiB on a T4, or a small one on an H100 at twenty times the price. With node
#   auto-provisioning no node is created at all. A misspelt type is never scheduled.
#
#   ## Avoid
#   ```yaml
#   nodeSelector:
#     cloud.google.com/gke-accelerator: nvidia-h100
#   ```
#
#   ## Prefer
#   ```yaml
#   nodeSelector:
#     cloud.google.com/gke-accelerator: nvidia-h100-80gb
#   ```
#
#   ## Exceptions
#   A compute class, a node pool, a machine type or family, or the labels of NVIDIA's feature
#   discovery choose the GPU too. Workloads queued with Kueue get their selector from its resource
#   flavor. DaemonSets run on every GPU node by intent. Further labels go into the parameter
#   `selectors`.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/gpus
#     description: GPUs in GKE Standard node pools
#   - ref: https://cloud.google.com/kubernetes-engine/docs/concepts/about-custom-compute-classes
#     description: Custom compute classes
# custom:
#   severity: error
#   kinds: [kubernetes, kubeflow-pipeline]
#   scope: document
#   mentions: [nvidia.com/gpu, gke-accelerator]
#   remediation: Select the GPU type with the node label cloud.google.com/gke-accelerator.
#   parameters:
#     selectors:
#       type: array
#       default: []
#       description: Further node labels that choose a GPU type.
package idp.hardware.gpu_selector_missing

import data.lib.kubernetes
import data.lib.nodes
import data.lib.text

label := "cloud.google.com/gke-accelerator"

deny contains {"msg": msg, "path": array.concat(pod.path, ["nodeSelector", label])} if {
	some pod in gpu_pods
	not chooses(pod)
	msg := sprintf("the pod asks for a GPU but selects no GPU type (%s)", [label])
}

deny contains {"msg": msg, "path": path} if {
	# Without the facts nothing can be said about names.
	count(types) > 0
	some pod in kubernetes.pods
	some choice in choices(pod)
	not choice.value in types
	not kubernetes.is_placeholder(choice.value)
	path := array.concat(pod.path, choice.path)
	msg := sprintf("no GPU type is called \"%s\"%s", [choice.value, suggestion(choice.value)])
}

deny contains {"msg": msg, "path": chosen.path} if {
	count(types) > 0
	some placement in nodes.placements
	placement.kind == "step"
	chosen := nodes.choice(placement, label)
	not chosen.value in types
	msg := sprintf("no GPU type is called \"%s\"%s", [chosen.value, suggestion(chosen.value)])
}

types := {name | some name, _ in data.accelerators.gpus}

suggestion(value) := sprintf("; the nearest is \"%s\"", [text.nearest(value, types)])

suggestion(value) := "" if not text.nearest(value, types)

# Pods of which a container has GPUs among its limits; a request alone is another policy's finding.
gpu_pods := [pod |
	input.kind != "DaemonSet"
	not queued
	some pod in kubernetes.pods
	asks_for_gpu(pod)
]

asks_for_gpu(pod) if {
	some entry in kubernetes.containers
	entry.pod.path == pod.path
	amount := entry.container.resources.limits["nvidia.com/gpu"]
	not amount in {0, "0", null}
}

queued if input.metadata.labels["kueue.x-k8s.io/queue-name"]

chooses(pod) if {
	some key in selectors
	pod.spec.nodeSelector[key]
}

chooses(pod) if is_string(pod.spec.nodeSelector)

chooses(pod) if pod.spec.nodeName

chooses(pod) if {
	some i
	expression := terms(pod)[i].matchExpressions[_]
	expression.key in selectors
	not expression.operator in {"DoesNotExist", "NotIn"}
}

# The GPU types that a pod names, each with its path below the pod.
choices(pod) := array.concat(selected(pod), preferred(pod))

selected(pod) := [{"path": ["nodeSelector", label], "value": value}] if {
	value := pod.spec.nodeSelector[label]
	is_string(value)
} else := []

preferred(pod) := [{"path": path, "value": value} |
	some i, j, k
	expression := terms(pod)[i].matchExpressions[j]
	expression.key == label
	expression.operator == "In"
	value := expression.values[k]
	is_string(value)
	path := array.concat(affinity, ["nodeSelectorTerms", i, "matchExpressions", j, "values", k])
]

terms(pod) := object.get(pod.spec, array.concat(affinity, ["nodeSelectorTerms"]), [])

affinity := ["affinity", "nodeAffinity", "requiredDuringSchedulingIgnoredDuringExecution"]

default more_selectors := []

more_selectors := data.parameters["gpu-selector-missing"].selectors

selectors := {
	label,
	"cloud.google.com/compute-class",
	"cloud.google.com/gke-nodepool",
	"cloud.google.com/machine-family",
	"node.kubernetes.io/instance-type",
	"beta.kubernetes.io/instance-type",
	"karpenter.k8s.aws/instance-gpu-name",
	"nvidia.com/gpu.family",
	"nvidia.com/gpu.memory",
	"nvidia.com/gpu.product",
} | {selector | some selector in more_selectors}
