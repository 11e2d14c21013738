# METADATA
# scope: package
# title: Node pools with accelerators in Terraform
# description: >-
#   What node pools of a root module say about their machines and accelerators, held against the
#   facts. An owner of nodes is an entry of lib.gke: a node pool, or a cluster with a default pool.
package lib.pools

import data.lib.gke
import data.lib.machines

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
