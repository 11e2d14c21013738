# METADATA
# scope: package
# title: Node pools with accelerators in Terraform
# description: >-
#   What node pools of a root module say about their machines and accelerators, held against the
#   facts. An owner of nodes is an entry of lib.gke: a node pool, or a cluster with a default pool.
package lib.pools

import data.lib.gke
import data.lib.machines
import data.lib.zones

# METADATA
# description: The machine type of an owner of nodes; undefined where it states none.
machine(owner) := owner.config.machine_type if is_string(owner.config.machine_type)

# METADATA
# description: The GPUs that an owner of nodes attaches, as entries with path and value.
guests(owner) := [{"path": array.concat(owner.path, ["node_config", 0, "guest_accelerator", i]), "value": value} |
	some i, value in owner.config.guest_accelerator
	object.get(value, "count", 1) != 0
]

# METADATA
# description: The TPU of an owner's machine type, as {accelerator, chips}.
tpu(owner) := {"accelerator": accelerator, "chips": chips} if {
	some accelerator, known in data.tpus.accelerators
	chips := known.machine_types[machine(owner)]
}

# METADATA
# description: The accelerators of an owner's nodes, by their names on GKE.
accelerators(owner) := attached | carried if {
	attached := {guest.value.type | some guest in guests(owner)}
	carried := {machines.fact(machine(owner)).accelerator | machine(owner)} | {tpu(owner).accelerator | machine(owner)}
}

# METADATA
# description: The owners of nodes that have an accelerator.
accelerated := [owner |
	some owner in gke.node_owners
	count(accelerators(owner)) > 0
]

# METADATA
# description: >-
#   In how many zones the nodes of an owner are, as {count, what}; undefined where nothing says it.
spread(owner) := listed(owner.value.node_locations) if {
	owner.value.node_locations
} else := {"count": count(all), "what": sprintf("%v zones of the cluster", [count(all)])} if {
	cluster := cluster_of(owner)
	cluster.value.node_locations
	all := {zone | some zone in cluster.value.node_locations} | primary(cluster.value.location)
} else := {"count": 3, "what": sprintf("the three zones that GKE takes of %s", [region])} if {
	region := cluster_of(owner).value.location
	zones.region(region) == region
} else := {"count": 1, "what": zone} if {
	zone := cluster_of(owner).value.location
	zones.region(zone) != zone
}

# METADATA
# description: >-
#   How many nodes an owner can have at most; undefined where that is open.
most_nodes(owner) := total if {
	total := owner.value.autoscaling[0].total_max_node_count
	total > 0
} else := number * spread(owner).count if {
	number := owner.value.autoscaling[0].max_node_count
	number > 0
} else := owner.value.node_count * spread(owner).count if not owner.value.autoscaling

# METADATA
# description: >-
#   How many accelerators a node of an owner has; undefined where GPUs are partitioned or shared.
devices(owner) := tpu(owner).chips if {
	machine(owner)
} else := sum([guest.value.count | some guest in guests(owner)]) if {
	count(guests(owner)) > 0
	not divides(owner)
} else := machines.fact(machine(owner)).count if {
	not divides(owner)
}

divides(owner) if {
	some guest in guests(owner)
	some key in ["gpu_partition_size", "gpu_sharing_config"]
	not object.get(guest.value, key, "") in {"", null, []}
}

listed(locations) := {"count": count(locations), "what": sprintf("%v zones", [count(locations)])}

# A zonal cluster is in its zone beside those that it names.
primary(location) := set() if {
	zones.region(location) == location
} else := {location}

# The cluster that an owner of nodes is, is a block of, or names.
cluster_of(owner) := found[0] if {
	found := [cluster |
		some cluster in gke.standard_clusters
		is_of(owner, cluster)
	]
	count(found) == 1
}

is_of(owner, cluster) if array.slice(owner.path, 0, 4) == cluster.path

is_of(owner, cluster) if owner.value.cluster == cluster.value.name
