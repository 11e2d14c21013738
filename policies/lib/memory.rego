# METADATA
# scope: package
# title: Memory of GPUs
# description: >-
#   How much memory the devices of a container have: whole GPUs, partitions, shares of MPS, and the
#   parts of a GPU that some machine types carry. Undefined where the facts leave it open.
package lib.memory

import data.lib.accelerators
import data.lib.gpus
import data.lib.machines
import data.lib.nodes

# METADATA
# description: >-
#   What binds a placement to a GPU, as {value, path}: the label of its type, else the size of its
#   partition or the machine type, which say enough.
chosen(placement) := nodes.choice(placement, gpus.labels.type)

chosen(placement) := nodes.choice(placement, gpus.labels.partition_size) if {
	not nodes.names(placement, gpus.labels.type)
}

chosen(placement) := {"value": known.accelerator, "path": machine.path} if {
	not nodes.names(placement, gpus.labels.type)
	not nodes.names(placement, gpus.labels.partition_size)
	machine := nodes.first_choice(placement, machine_labels)
	known := machines.fact(machine.value)
	gpus.fact(known.accelerator)
}

# METADATA
# description: >-
#   One device of a placement as {gib, what, shared}: shared says that other clients take part in the
#   GPU that a program sees.
device(placement) := {"gib": to_number(size[0][1]), "what": what, "shared": false} if {
	nodes.names(placement, gpus.labels.partition_size)
	name := nodes.choice(placement, gpus.labels.partition_size).value
	size := regex.find_all_string_submatch_n(`^[0-9]+g\.([0-9]+)gb`, name, 1)
	what := sprintf("partition %s%s", [name, of_type(placement)])
}

# GKE limits each client of MPS to its share of the memory: CUDA_MPS_PINNED_DEVICE_MEM_LIMIT in
# pkg/gpu/nvidia/manager.go of GoogleCloudPlatform/container-engine-accelerators.
device(placement) := {"gib": gib / clients, "what": what, "shared": true} if {
	not nodes.names(placement, gpus.labels.partition_size)
	has_shares(placement)
	gib := whole(placement).gib
	clients := shares(placement)
	what := sprintf("of %v shares of %s", [clients, whole(placement).what])
}

device(placement) := object.union(whole(placement), {"shared": false}) if {
	not nodes.names(placement, gpus.labels.partition_size)
	not has_shares(placement)
}

# METADATA
# description: >-
#   The memory of so many devices of a placement, as {gib, most, text, shared}: most is what they have
#   in GB if the facts count GiB, and text says "2 nvidia-l4 have 48 GB".
held(placement, number) := {
	"gib": gib,
	"most": gib * 1.074,
	"text": sprintf("%v %s %s %v GB", [number, one.what, verb(number), round(gib * 10) / 10]),
	"shared": one.shared,
} if {
	one := device(placement)
	gib := number * one.gib
}

of_type(placement) := sprintf(" of %s", [nodes.choice(placement, gpus.labels.type).value])

of_type(placement) := "" if not nodes.names(placement, gpus.labels.type)

has_shares(placement) if nodes.choice(placement, gpus.labels.sharing_strategy).value == "mps"

# What a GPU of the type is on the nodes of a placement: all of it, or the part that a machine carries.
whole(placement) := {"gib": known.gpu_memory_gib, "what": what} if {
	machine := nodes.first_choice(placement, machine_labels).value
	known := machines.fact(machine)
	known.accelerator == chosen(placement).value
	what := sprintf("part of %s on %s", [known.accelerator, machine])
} else := {"gib": gpus.fact(type).memory_gib, "what": type} if {
	type := chosen(placement).value
}

# How many clients share a GPU; at least so many where the placement leaves it open.
shares(placement) := clients if {
	clients := accelerators.whole(nodes.choice(placement, gpus.labels.max_shared_clients).value)
	clients > 0
} else := data.accelerators.gpu_common.max_shared_clients_per_gpu.min

verb(1) := "has"

verb(number) := "have" if number > 1

machine_labels := ["node.kubernetes.io/instance-type", "beta.kubernetes.io/instance-type"]
