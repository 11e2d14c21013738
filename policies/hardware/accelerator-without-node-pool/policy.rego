# METADATA
# scope: package
# title: Accelerator that no node pool has
# description: |
#   ## Why
#   A pod that selects an accelerator waits for a node with it. Where the node pools of the repository
#   are all there is and none has it, the pod stays pending, and nothing says why until somebody
#   compares the manifest with the Terraform configuration.
#
#   ## Avoid
#   ```yaml
#   # the repository's node pools have L4
#   nodeSelector:
#     cloud.google.com/gke-accelerator: nvidia-a100-80gb
#   ```
#
#   ## Prefer
#   ```yaml
#   nodeSelector:
#     cloud.google.com/gke-accelerator: nvidia-l4
#   ```
#
#   ## Exceptions
#   Judged is only a repository that shows its nodes: a Standard cluster without node auto-provisioning,
#   a pool with an accelerator, and a machine type for every pool. Where several folders with
#   clusters have different accelerators, nobody can say which of them a manifest is for. Pods with a
#   compute class, a pool of their own or a queue of Kueue are left alone, as are selectors that a
#   kustomization patches. Where the number of pools, or what they have, is not known, the result is
#   undecided. Pools of modules from elsewhere cannot be seen: suppress the finding there.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/gpus
#     description: GPUs in GKE Standard node pools
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/tpus
#     description: TPUs in GKE Standard node pools
# custom:
#   severity: warning
#   kinds: [kubernetes, kustomization, kustomize-patch, terraform]
#   scope: repository
#   mentions: [cloud.google.com/gke-accelerator, cloud.google.com/gke-tpu-accelerator]
#   remediation: Select an accelerator that a node pool has, or add a node pool with this one.
package idp.hardware.accelerator_without_node_pool

import data.lib.gke
import data.lib.gpus
import data.lib.kustomize
import data.lib.machines
import data.lib.nodes
import data.lib.pools
import data.lib.tpus
import data.lib.workloads

deny contains {"msg": msg, "path": array.concat(workload.path, chosen.path)} if {
	are_all_nodes_known
	some workload in workloads.all
	some placement in placements(workload.entry.value)
	some label in [gpus.labels.type, tpus.labels.type]
	chosen := nodes.choice(placement, label)
	chosen.value in (gpus.types | tpus.accelerators)
	not offered[chosen.value]
	not kustomize.may_be_patched(workload.entry, "nodeSelector")
	not kustomize.may_be_patched(workload.entry, "nodeAffinity")
	msg := sprintf("no node pool has %s: %s", [chosen.value, concat(", ", sort(described))])
}

# The accelerators of the node pools, each with the addresses of its pools.
offered[accelerator] contains address(owner) if {
	some entry in input.documents.terraform
	some owner in pools.accelerated with input as entry.value
	some accelerator in pools.accelerators(owner)
}

# One pool stands for all with its accelerator.
described := [sprintf("%s has %s", [min(addresses), accelerator]) | some accelerator, addresses in offered]

address(owner) := object.get(owner.value, "_address", sprintf("%s.%s", [owner.path[1], owner.path[2]]))

# Whether the repository shows every node that its pods may get.
are_all_nodes_known if {
	count(offered) > 0
	count(clusters) > 0
	not makes_nodes_by_itself
	not has_open_pool
	count({accelerators | some accelerators in by_folder}) == 1
}

clusters := [cluster |
	some entry in input.documents.terraform
	some cluster in gke.clusters with input as entry.value
]

makes_nodes_by_itself if {
	some cluster in clusters
	cluster.value.enable_autopilot
}

makes_nodes_by_itself if {
	some cluster in clusters
	some autoscaling in cluster.value.cluster_autoscaling
	not autoscaling.enabled == false
}

# Objects that make nodes, or that choose them for whole namespaces.
makes_nodes_by_itself if {
	some entry in input.documents.kubernetes
	entry.value.kind in {"ComputeClass", "ContainerCluster", "ContainerNodePool", "NodeClaim", "NodePool", "Provisioner"}
}

makes_nodes_by_itself if {
	some entry in input.documents.kubernetes
	entry.value.metadata.labels["cloud.google.com/default-compute-class"]
}

has_open_pool if {
	some entry in input.documents.terraform
	some owner in gke.node_owners with input as entry.value
	is_open(owner)
}

# What is not known is absent here, so a pool has to say what it is.
is_open(owner) if {
	owner.value.node_config
	not pools.machine(owner)
}

is_open(owner) if {
	some guest in pools.guests(owner)
	not guest.value.type
}

# An N1 may get a GPU from a block that is not known.
is_open(owner) if {
	machine := pools.machine(owner)
	count(pools.accelerators(owner)) == 0
	not has_no_accelerator(machine)
}

has_no_accelerator(machine) if machines.is_plain_family(machines.family(machine))

# The accelerators of each folder with a cluster or a node pool.
by_folder[folder] := found if {
	some folder in folders
	found := {accelerator |
		some entry in input.documents.terraform
		folder_of(entry) == folder
		some owner in pools.accelerated with input as entry.value
		some accelerator in pools.accelerators(owner)
	}
}

folders contains folder_of(entry) if {
	some entry in input.documents.terraform
	some type in ["google_container_cluster", "google_container_node_pool"]
	entry.value.resource[type]
}

folder_of(entry) := regex.replace(entry.path, `[^/]*$`, "")

placements(value) := [placement |
	some placement in nodes.placements with input as value
	not nodes.is_placed_otherwise(placement) with input as value
]
