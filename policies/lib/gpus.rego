# METADATA
# scope: package
# title: GPUs
# description: >-
#   What the facts say about GPUs, by the type that GKE's node label and Terraform's guest_accelerator
#   share. Every rule is undefined for a type that the facts do not know.
package lib.gpus

# METADATA
# description: The node labels of GPUs, by what they say.
labels := data.accelerators.gpu_common.labels

# METADATA
# description: The taint of GPU nodes.
taint := data.accelerators.gpu_common.taint

# METADATA
# description: The resource that a container asks for.
resource := data.accelerators.gpu_common.resource_name

# METADATA
# description: What is known about a type.
fact(type) := data.accelerators.gpus[type]

# METADATA
# description: The types there are.
types := {type | some type, _ in data.accelerators.gpus}

# METADATA
# description: The partitions of one GPU of a type by their size; empty when it has none.
partitions(type) := object.union(object.get(known, "mig_not_in_nap", {}), known.mig) if known := fact(type)

# METADATA
# description: Whether a size exists only for nodes that are made by hand, not by auto-provisioning.
is_manual_partition(type, size) if fact(type).mig_not_in_nap[size]

# METADATA
# description: The product name of a type.
name(type) := fact(type).name

# METADATA
# description: The architecture of the nodes of a type; undefined unless GKE's facts say another than amd64.
node_architecture(type) := fact(type).node_architecture

# METADATA
# description: Whether a type computes in a data type of data_types; undefined when not known.
supports(type, data_type) := answer if {
	answer := data.accelerators.data_types[fact(type).compute_capability][data_type]
}

# METADATA
# description: The compute capability of a type as a number, for comparing.
capability(type) := to_number(fact(type).compute_capability)
