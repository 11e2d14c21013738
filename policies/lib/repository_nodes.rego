# METADATA
# scope: package
# title: Nodes of a repository
# description: >-
#   The node pools of all root modules, for policies of repository scope that hold pods against them.
#   The policy has to name the kinds kubernetes and terraform.
package lib.repository_nodes

import data.lib.gke
import data.lib.machines
import data.lib.pools

# METADATA
# description: The accelerators of the node pools, each with the addresses of its pools.
offered[accelerator] contains address(owner) if {
	some entry in input.documents.terraform
	some owner in pools.accelerated with input as entry.value
	some accelerator in pools.accelerators(owner)
}

# METADATA
# description: The address of an entry of a root module, as Terraform writes it.
address(owner) := object.get(owner.value, "_address", sprintf("%s.%s", [owner.path[1], owner.path[2]]))

# METADATA
# description: Whether the repository shows every node that its pods may get, accelerators among them.
are_known if {
	count(offered) > 0
	count(clusters) > 0
	not are_made_automatically
	not has_open_pool
	count({accelerators | some accelerators in by_folder}) == 1
}

# METADATA
# description: The clusters of all root modules, as entries without the path of their module.
clusters := [cluster |
	some entry in input.documents.terraform
	some cluster in gke.clusters with input as entry.value
]

# METADATA
# description: Whether something makes nodes that no node pool of the repository shows.
are_made_automatically if {
	some cluster in clusters
	cluster.value.enable_autopilot
}

are_made_automatically if {
	some cluster in clusters
	some autoscaling in cluster.value.cluster_autoscaling
	not autoscaling.enabled == false
}

# Objects that make nodes, or that choose them for whole namespaces.
are_made_automatically if {
	some entry in input.documents.kubernetes
	entry.value.kind in {"ComputeClass", "ContainerCluster", "ContainerNodePool", "NodeClaim", "NodePool", "Provisioner"}
}

are_made_automatically if {
	some entry in input.documents.kubernetes
	entry.value.metadata.labels["cloud.google.com/default-compute-class"]
}

has_open_pool if {
	some entry in input.documents.terraform
	some owner in gke.node_owners with input as entry.value
	is_open(owner)
}

# A module from elsewhere may make any pool.
has_open_pool if {
	some entry in input.documents.terraform
	some call in entry.value.module[_]
	not regex.match(`^\.\.?/`, call.source)
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
