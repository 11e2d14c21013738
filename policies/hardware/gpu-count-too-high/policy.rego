# METADATA
# scope: package
# title: More GPUs than a node has
# description: |
#   ## Why
#   All containers of a pod run on one node. A pod that asks for more GPUs than the largest machine of
#   the selected type carries is never scheduled, and no autoscaler can make a node for it. On a GPU
#   that is shared in time a container may not ask for more than one share; with MPS it may where the
#   node has one GPU.
#
#   ## Avoid
#   ```yaml
#   nodeSelector:
#     cloud.google.com/gke-accelerator: nvidia-tesla-t4
#   containers:
#     - name: train
#       resources:
#         limits:
#           nvidia.com/gpu: 8
#   ```
#
#   ## Prefer
#   ```yaml
#   nodeSelector:
#     cloud.google.com/gke-accelerator: nvidia-l4
#   containers:
#     - name: train
#       resources:
#         limits:
#           nvidia.com/gpu: 8
#   ```
#
#   ## Exceptions
#   Counted are machines of GKE, as `policies/data/accelerators.json` lists them: with MIG partitions
#   the instances of the size that the pod selects, with shared GPUs the clients of each GPU. A pod
#   that selects no GPU type, or one that the list does not know, is not judged.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/gpus
#     description: GPUs in GKE Standard node pools
#   - ref: https://cloud.google.com/kubernetes-engine/docs/concepts/timesharing-gpus
#     description: GPU sharing strategies in GKE
# custom:
#   severity: error
#   kinds: [kubernetes]
#   scope: document
#   mentions: [nvidia.com/gpu]
#   remediation: Ask for fewer GPUs, select a type with larger machines, or spread over several pods.
package idp.hardware.gpu_count_too_high

import data.lib.accelerators
import data.lib.kubernetes

deny contains {"msg": msg, "path": array.concat(entry.path, limit)} if {
	some pod in kubernetes.pods
	limits := asked(pod)
	total := sum([entry.gpus | some entry in limits])
	machines := [machine(type, pod) | some type in types(pod)]

	# A type that the facts do not know may have any number.
	count(machines) == count(types(pod))
	best := max([[machine.count, machine.what] | some machine in machines])
	total > best[0]
	entry := largest(limits)
	msg := sprintf("the pod asks for %v GPUs, but %s has no more than %v", [total, best[1], best[0]])
}

deny contains {"msg": msg, "path": array.concat(entry.path, limit)} if {
	some entry in kubernetes.containers
	entry.pod.spec.nodeSelector[labels.sharing_strategy] == "time-sharing"
	shares := accelerators.gpus(entry.container)
	shares > 1
	msg := sprintf(
		"%s asks for %v shares of GPUs, but time-sharing gives a container no more than 1",
		[kubernetes.describe(entry), shares],
	)
}

deny contains {"msg": msg, "path": array.concat(entry.path, limit)} if {
	some entry in kubernetes.containers
	entry.pod.spec.nodeSelector[labels.sharing_strategy] == "mps"
	shares := accelerators.gpus(entry.container)
	shares > 1
	has_several_gpus(entry.pod.spec)
	msg := sprintf(
		"%s asks for %v shares of GPUs, but MPS gives more than 1 only on nodes with one GPU",
		[kubernetes.describe(entry), shares],
	)
}

# Whether the node surely has more than one GPU.
has_several_gpus(spec) if accelerators.whole(spec.nodeSelector[labels.count]) > 1

has_several_gpus(spec) if min(data.accelerators.gpus[spec.nodeSelector[labels.type]].counts) > 1

limit := ["resources", "limits", "nvidia.com/gpu"]

labels := data.accelerators.gpu_common.labels

# The containers that hold GPUs at the same time; init containers end before the others start.
asked(pod) := [{"path": entry.path, "gpus": gpus} |
	some entry in kubernetes.containers
	entry.pod.path == pod.path
	entry.role != "init"
	gpus := accelerators.gpus(entry.container)
]

largest(limits) := [entry |
	some entry in limits
	entry.gpus == max([other.gpus | some other in limits])
][0]

# The GPU types that a pod may land on; undefined when that is open.
types(pod) := {type} if {
	type := pod.spec.nodeSelector[labels.type]
	is_string(type)
} else := {type | some term in accelerators.node_terms(pod.spec); some type in named(term)} if {
	count(accelerators.node_terms(pod.spec)) > 0
	every term in accelerators.node_terms(pod.spec) {
		count(named(term)) > 0
	}
}

named(term) := {value |
	some expression in term.matchExpressions
	expression.key == labels.type
	expression.operator == "In"
	some value in expression.values
}

# The largest node of a type: how many GPUs, or shares of them, a pod finds there.
machine(type, pod) := {"count": (gpus * slices) * clients, "what": what} if {
	fact := data.accelerators.gpus[type]
	gpus := gpus_of(fact, pod.spec)
	slices := slices_of(fact, pod.spec)
	clients := clients_of(pod.spec)
	what := sprintf("a node of \"%s\"%s", [type, partition(pod.spec)])
}

gpus_of(fact, spec) := number if {
	number := accelerators.whole(spec.nodeSelector[labels.count])
} else := max(fact.counts)

slices_of(_, spec) := 1 if not spec.nodeSelector[labels.partition_size]

slices_of(fact, spec) := number if {
	sizes := object.union(object.get(fact, "mig_not_in_nap", {}), fact.mig)
	number := sizes[spec.nodeSelector[labels.partition_size]]
}

clients_of(spec) := 1 if not spec.nodeSelector[labels.sharing_strategy]

clients_of(spec) := number if {
	spec.nodeSelector[labels.sharing_strategy]
	number := accelerators.whole(spec.nodeSelector[labels.max_shared_clients])
} else := data.accelerators.gpu_common.max_shared_clients_per_gpu.max if {
	spec.nodeSelector[labels.sharing_strategy]
}

partition(spec) := sprintf(" in partitions of \"%s\"", [spec.nodeSelector[labels.partition_size]])

partition(spec) := "" if not spec.nodeSelector[labels.partition_size]
