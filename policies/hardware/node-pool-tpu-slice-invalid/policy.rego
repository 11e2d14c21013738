# METADATA
# scope: package
# title: Node pool that makes no TPU slice
# description: |
#   ## Why
#   A slice of several hosts is one node pool of exactly as many nodes as its topology has chips
#   for, placed together. A topology that the TPU does not have, or another number of nodes, is
#   refused, and an autoscaler with another maximum never makes the slice.
#
#   ## Avoid
#   ```hcl
#   node_count = 2
#   node_config {
#     machine_type = "ct6e-standard-4t"
#   }
#   placement_policy {
#     type         = "COMPACT"
#     tpu_topology = "4x4"
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   node_count = 4
#   node_config {
#     machine_type = "ct6e-standard-4t"
#   }
#   placement_policy {
#     type         = "COMPACT"
#     tpu_topology = "4x4"
#   }
#   ```
#
#   ## Exceptions
#   Machine types that the facts do not know are not judged. Dimensions of v4 in another order are
#   left alone, because the sources disagree.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/concepts/plan-tpus
#     description: Plan TPUs in GKE
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/container_node_pool
#     description: google_container_node_pool
# custom:
#   severity: error
#   kinds: [terraform]
#   scope: document
#   mentions: [tpu_topology]
#   remediation: Choose a topology of the TPU and as many nodes as it needs; `idp facts tpu NAME` lists them.
package idp.hardware.node_pool_tpu_slice_invalid

import data.lib.gke
import data.lib.pools
import data.lib.tpus

deny contains {"msg": msg, "path": array.concat(slice.place, ["tpu_topology"])} if {
	some slice in slices
	problem := tpus.topology_problem(slice.tpu.accelerator, slice.topology)
	msg := sprintf("%s %s, and no \"%s\"", [slice.tpu.accelerator, problem, slice.topology])
}

deny contains {"msg": msg, "path": array.concat(slice.place, ["type"])} if {
	some slice in slices
	slice.type != "COMPACT"
	msg := sprintf("the nodes of a slice are placed by \"COMPACT\", not by \"%s\"", [slice.type])
}

deny contains {"msg": msg, "path": array.concat(slice.path, keys)} if {
	some slice in slices
	nodes := needed(slice)
	some keys in [
		["node_count"], ["initial_node_count"], ["autoscaling", 0, "max_node_count"],
		["autoscaling", 0, "total_max_node_count"],
	]
	number := object.get(slice.pool, keys, null)
	is_number(number)
	not number in {0, nodes}
	msg := sprintf("a %s slice of %s has %v nodes, not %v", [slice.topology, slice.tpu.accelerator, nodes, number])
}

# The topology gives the number of nodes, where it is one and its chips fill whole machines.
needed(slice) := number if {
	not tpus.topology_problem(slice.tpu.accelerator, slice.topology)
	not tpus.machine_problem(slice.tpu.accelerator, slice.machine, slice.topology)
	number := tpus.chips(slice.topology) / slice.tpu.chips
	number == floor(number)
}

slices := [slice |
	some owner in gke.node_owners
	placement := owner.value.placement_policy[0]
	slice := {
		"path": owner.path,
		"pool": owner.value,
		"place": array.concat(owner.path, ["placement_policy", 0]),
		"type": placement.type,
		"topology": placement.tpu_topology,
		"machine": pools.machine(owner),
		"tpu": pools.tpu(owner),
	}
]
