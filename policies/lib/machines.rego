# METADATA
# scope: package
# title: Machine types
# description: >-
#   What the facts say about machine types and the accelerators they carry, for node pools and for
#   pods that select one. Every rule is undefined where the facts leave it open.
package lib.machines

# METADATA
# description: What is known about a machine type.
fact(machine) := data.machine_types.machines[machine]

# METADATA
# description: The family of a machine type; `custom-4-8192` is of N1, as every name without family.
family(machine) := known.family if {
	known := fact(machine)
} else := "n1" if {
	startswith(machine, "custom-")
} else := name if {
	name := split(machine, "-")[0]
	data.machine_types.families[name]
}

# METADATA
# description: >-
#   Why no GPU of a type can be on a machine type, in words that follow "because"; undefined where it
#   can, or where that is open.
misfit(machine, type) := sprintf("%s carries %v x %s", [machine, known.count, known.accelerator]) if {
	known := fact(machine)
	known.accelerator != type
} else := sprintf("N1 takes only %s", [concat(", ", sort(object.keys(attachable)))]) if {
	family(machine) == "n1"
	not attachable[type]
} else := sprintf("%s is a shared-core machine type, which takes no GPU", [machine]) if {
	machine in data.machine_types.n1_gpu_attach.excluded
} else := sprintf("%s machine types carry no GPU", [upper(family(machine))]) if {
	is_plain_family(family(machine))
}

# METADATA
# description: Why no machine type of a family carries a GPU of a type; undefined as in misfit.
family_misfit(name, type) := sprintf("%s machine types carry no GPU", [upper(name)]) if {
	is_plain_family(name)
} else := sprintf("N1 takes only %s", [concat(", ", sort(object.keys(attachable)))]) if {
	name == "n1"
	not attachable[type]
} else := sprintf("%s machine types carry %s", [upper(name), concat(", ", sort(carried))]) if {
	carried := {known.accelerator | some known in data.machine_types.machines; known.family == name}
	count(carried) > 0
	name != "n1"
	not type in carried
}

# METADATA
# description: >-
#   The machine types with at least so many of an accelerator, as {name, count, vcpu, memory_gib};
#   for N1 the largest machine that takes them.
carriers(accelerator, least) := array.concat(fixed, attached) if {
	fixed := [{"name": name, "count": to_number(number), "vcpu": vcpus(name), "memory_gib": memory(name)} |
		some number, names in data.machine_types.carriers[accelerator]
		to_number(number) >= least
		some name in names
	]
	attached := [{"name": "n1", "count": to_number(number), "vcpu": limit.max_vcpu, "memory_gib": limit.max_memory_gib} |
		some number, limit in attachable[accelerator]
		to_number(number) >= least
	]
}

# METADATA
# description: A machine type with so many of an accelerator, one that is made by default if there is one.
advice(accelerator, number) := names[0] if {
	names := [name |
		some name in data.machine_types.carriers[accelerator][format_int(number, 10)]
		not fact(name).explicit_only
	]
} else := data.machine_types.carriers[accelerator][format_int(number, 10)][0]

# METADATA
# description: The vCPUs of a machine type; where sources disagree, the most.
vcpus(machine) := max([known.vcpu, object.get(known, ["api_disagrees", "vcpu"], 0)]) if known := fact(machine)

# METADATA
# description: The memory of a machine type in GiB; where sources disagree, the most.
memory(machine) := max([known.memory_gib, object.get(known, ["api_disagrees", "memory_gib"], 0)]) if {
	known := fact(machine)
}

# METADATA
# description: The processor architecture of a family.
architecture(name) := data.machine_types.families[name].architecture

# METADATA
# description: The disk types that a family attaches, those that only confidential nodes do among them.
attachable_disks(name) := {type |
	some list in ["attachable_confidential_only", "attachable_disk_types"]
	some type in data.machine_types.families[name][list]
} if {
	data.machine_types.families[name].attachable_disk_types
}

# METADATA
# description: The disk types that some family attaches.
disk_types := {type | some known in data.machine_types.families; some type in known.attachable_disk_types}

# METADATA
# description: The family of the machine types of a TPU; undefined where the facts do not know it.
tpu_family(accelerator) := [name |
	some name, known in data.machine_types.families
	known.accelerator_label == accelerator
][0]

attachable := data.machine_types.n1_gpu_attach.accelerators

# Families without accelerators, of which all sizes are known to have none.
is_plain_family(name) if {
	data.machine_types.families[name].architecture
	name != "n1"
	carrying := [known | some known in data.machine_types.machines; known.family == name; known.accelerator]
	count(carrying) == 0
}
