# METADATA
# scope: package
# title: Kueue quota above the node pools
# description: |
#   ## Why
#   Kueue admits workloads up to the quota of their queue. Where the quota is above what the node pools
#   reach, it admits one for which there will be no node: its pods stay pending, hold quota, and keep
#   smaller work that would fit from being admitted.
#
#   ## Avoid
#   ```yaml
#   # at most 2 nodes with 4 GPUs
#   - name: nvidia.com/gpu
#     nominalQuota: 16
#   ```
#
#   ## Prefer
#   ```yaml
#   - name: nvidia.com/gpu
#     nominalQuota: 8
#   ```
#
#   ## Exceptions
#   Judged is the quota of one flavor in one queue, whatever a cohort lends, where the flavor selects the
#   nodes by their accelerator and the repository shows all nodes with their greatest number. With
#   several root modules or environments the largest counts. Left alone are queues with admission
#   checks, flavors with a topology, pools that partition or share their GPUs, and quotas from
#   100,000 on, which are meant as none.
# related_resources:
#   - ref: https://kueue.sigs.k8s.io/docs/concepts/cluster_queue/
#     description: ClusterQueue
#   - ref: https://github.com/GoogleCloudPlatform/cluster-toolkit/tree/main/examples/gke-tpu-v6e
#     description: Google's own blueprint, whose quota is that of its slices
# custom:
#   severity: warning
#   kinds: [kubernetes, kustomization, kustomize-patch, terraform]
#   scope: repository
#   mentions: [nominalQuota]
#   remediation: Lower nominalQuota to the accelerators that the node pools reach, or raise the greatest number of nodes.
package idp.cost.kueue_quota_unreachable

import data.lib.accelerators
import data.lib.gpus
import data.lib.kustomize
import data.lib.pools
import data.lib.repository_nodes
import data.lib.tpus

deny contains {"msg": msg, "path": array.concat(["documents", "kubernetes", i, "value"], quota.path)} if {
	repository_nodes.are_known
	some i, entry in input.documents.kubernetes
	some quota in quotas(entry.value)
	not kustomize.may_be_patched(entry, "nominalQuota")
	[accelerator] := [value | some value in selected(quota.flavor)]
	quota.resource == resource(accelerator)
	number := accelerators.whole(quota.amount)
	number < 100000
	most := reach(accelerator)
	number > most
	msg := sprintf(
		"a quota of %v %s is above the %v %s that the node pools reach",
		[number, quota.resource, most, accelerator],
	)
}

# The quotas of a ClusterQueue, as {path, flavor, resource, amount}.
quotas(queue) := [quota |
	is_of_kueue(queue, "ClusterQueue")
	not is_checked(queue)
	some g, group in queue.spec.resourceGroups
	some f, flavor in group.flavors
	some r, stated in flavor.resources
	quota := {
		"path": ["spec", "resourceGroups", g, "flavors", f, "resources", r, "nominalQuota"],
		"flavor": flavor.name,
		"resource": stated.name,
		"amount": stated.nominalQuota,
	}
]

is_of_kueue(object, kind) if {
	object.kind == kind
	startswith(object.apiVersion, "kueue.x-k8s.io/")
}

# Checks ask for nodes, or for room in another cluster, before a workload is admitted.
is_checked(queue) if count(queue.spec.admissionChecks) > 0

is_checked(queue) if queue.spec.admissionChecksStrategy

# The accelerators whose nodes the flavors of a name select.
selected(name) := {value |
	some entry in input.documents.kubernetes
	is_of_kueue(entry.value, "ResourceFlavor")
	entry.value.metadata.name == name
	not entry.value.spec.topologyName
	some label in [gpus.labels.type, tpus.labels.type]
	value := entry.value.spec.nodeLabels[label]
}

resource(accelerator) := gpus.resource if accelerator in gpus.types

resource(accelerator) := tpus.resource if accelerator in tpus.accelerators

# How many of an accelerator the node pools have at most; undefined where that is open for one.
reach(accelerator) := max(totals) if {
	count([amount | some amounts in owned(accelerator); some amount in amounts; amount == "open"]) == 0
	totals := [sum(amounts) | some amounts in owned(accelerator)]
}

# How many each pool has, by root module and environment.
owned(accelerator) := [amounts |
	some entry in input.documents.terraform
	amounts := [amount |
		some owner in pools.accelerated with input as entry.value
		accelerator in pools.accelerators(owner)
		amount := amount_of(owner, entry.value)
	]
	count(amounts) > 0
]

amount_of(owner, module) := number if {
	number := pools.devices(owner) * nodes_of(owner, module)
} else := "open"

nodes_of(owner, module) := number if {
	number := pools.most_nodes(owner) with input as module
}
