# METADATA
# scope: package
# title: TPUs
# description: >-
#   What the facts say about TPUs and their slices, by the accelerator label of GKE. Every rule is
#   undefined for an accelerator that the facts do not know.
package lib.tpus

# METADATA
# description: The node labels of TPUs, by what they say.
labels := data.tpus.tpu_common.labels

# METADATA
# description: The taint of TPU nodes.
taint := data.tpus.tpu_common.taint

# METADATA
# description: The resource that a container asks for.
resource := data.tpus.tpu_common.resource_name

# METADATA
# description: What is known about an accelerator.
fact(accelerator) := data.tpus.accelerators[accelerator]

# METADATA
# description: The accelerators there are.
accelerators := {accelerator | some accelerator, _ in data.tpus.accelerators}

# METADATA
# description: The chips of a topology; undefined unless it is one.
chips(topology) := product(dimensions(topology))

# METADATA
# description: The sizes of a topology in each dimension, as they are written.
dimensions(topology) := [to_number(size) | some size in split(topology, "x")] if {
	regex.match(data.tpus.tpu_common.topology_regex, topology)
}

# METADATA
# description: >-
#   Why an accelerator has no slices of a topology, in words that follow its name; undefined where it
#   has, or where that is open.
topology_problem(accelerator, topology) := problem if {
	known := fact(accelerator)
	not known.topologies[topology]
	problem := broken_rule(known, topology)
}

# METADATA
# description: >-
#   How many chips a node of a slice can have: as many as the machine types of the topology; without
#   a topology, of the accelerator. Empty where nothing is known.
node_chips(accelerator, topology) := {known.machine_types[machine] | some machine, _ in machines} if {
	known := fact(accelerator)
	machines := known.topologies[topology]
} else := {4} if {
	fact(accelerator).rule
	count(dimensions(topology)) == 3
	not topology_problem(accelerator, topology)
} else := set()

# METADATA
# description: >-
#   Why no slice of a topology is made of a machine type, in words that follow its name; undefined
#   where one is, or where that is open.
machine_problem(accelerator, machine, topology) := "has 8 chips and makes slices of 2x4 alone" if {
	fact(accelerator).machine_types[machine] == 8
	count(dimensions(topology)) == 2
	chips(topology) != 8
} else := "has 1 chip and makes no slice of several" if {
	fact(accelerator).machine_types[machine] == 1
	chips(topology) > 1
} else := sprintf("has %v chips, more than the slice", [number]) if {
	number := fact(accelerator).machine_types[machine]
	chips(topology) < number
}

# METADATA
# description: A machine type that makes slices of a topology; undefined where the facts list none.
machine(accelerator, topology) := min({name | some name, _ in fact(accelerator).topologies[topology]}) if {
	count(fact(accelerator).topologies[topology]) > 0
}

# METADATA
# description: Whether all slices of a machine type have several nodes.
is_multi_host(accelerator, machine) if {
	numbers := {nodes | some known in fact(accelerator).topologies; nodes := known[machine]}
	min(numbers) > 1
}

# METADATA
# description: How many chips the machine types of an accelerator have.
machine_chips(accelerator) := {number | some number in fact(accelerator).machine_types}

broken_rule(known, topology) := "has topologies such as 2x2 or 4x4x4" if {
	is_judged(known)
	not dimensions(topology)
} else := sprintf("has topologies of %v dimensions", [known.dimensions]) if {
	is_judged(known)
	count(dimensions(topology)) != known.dimensions
} else := sprintf("has only %s", [concat(", ", data.tpus.two_dimensions.valid)]) if {
	known.dimensions == 2
	not topology in data.tpus.two_dimensions.valid
} else := sprintf("has no more than %v chips", [known.max_chips]) if {
	known.rule
	chips(topology) > known.max_chips
} else := "has slices up to 64 chips of 2x2x1, 2x2x2, 2x2x4, 2x4x4 or 4x4x4, larger ones in multiples of 4" if {
	known.rule
	not sort(dimensions(topology)) in base_sizes
	some size in dimensions(topology)
	size % 4 != 0
} else := sprintf("has its dimensions in ascending order: %s", [concat("x", ordered)]) if {
	known.rule

	# The sources disagree on v4.
	known.generation != "v4"
	ordered := [format_int(size, 10) | some size in sort(dimensions(topology))]
	concat("x", ordered) != topology
	topology != "2x2x1"
}

# Older accelerators have few topologies, and no source says that there are no others.
is_judged(known) if known.dimensions == 2

is_judged(known) if known.rule

base_sizes := {sort(dimensions(topology)) | some topology in data.tpus.three_dimensions.base_topologies}
