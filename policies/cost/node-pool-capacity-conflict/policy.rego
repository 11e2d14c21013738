# METADATA
# scope: package
# title: Node pool whose capacity is asked for in two ways
# description: |
#   ## Why
#   Spot, flex-start, queued provisioning and reservations exclude each other, a fixed number of
#   nodes contradicts an autoscaler, and some machine types are not sold on demand at all. GKE
#   refuses such pools, or they never get a node.
#
#   ## Avoid
#   ```hcl
#   node_count = 2
#   autoscaling {
#     max_node_count = 4
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   autoscaling {
#     min_node_count = 0
#     max_node_count = 4
#   }
#   ```
#
#   ## Exceptions
#   Machine types that the facts do not know are not judged.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/concepts/dws
#     description: Dynamic workload scheduler
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/container_node_pool
#     description: google_container_node_pool
# custom:
#   severity: error
#   kinds: [terraform]
#   scope: document
#   mentions: [google_container_node_pool, google_container_cluster]
#   remediation: Ask for capacity in one way (on demand, spot, flex-start, queued provisioning or a reservation) and give either a number or an autoscaler.
package idp.cost.node_pool_capacity_conflict

import data.lib.gke
import data.lib.machines
import data.lib.pools

deny contains {"msg": msg, "path": array.concat(owner.path, ["node_count"])} if {
	some owner in gke.node_owners
	owner.value.node_count
	owner.value.autoscaling[0]
	msg := "a fixed node_count contradicts autoscaling: remove one of them"
}

deny contains {"msg": msg, "path": array.concat(owner.path, ["autoscaling", 0])} if {
	some owner in gke.node_owners
	limits := owner.value.autoscaling[0]
	some total in ["total_min_node_count", "total_max_node_count"]
	limits[total] > 0
	some zonal in ["min_node_count", "max_node_count"]
	limits[zonal] > 0
	msg := "limits are for all zones together or for each zone, not both"
}

deny contains {"msg": msg, "path": second.path} if {
	some owner in gke.node_owners
	ways := ways_of(owner)
	count(ways) > 1
	second := ways[1]
	msg := sprintf("%s excludes %s", [ways[0].name, second.name])
}

deny contains {"msg": msg, "path": array.concat(owner.path, ["management", 0, "auto_repair"])} if {
	some owner in gke.node_owners
	owner.config.flex_start == true
	owner.value.management[0].auto_repair == true
	msg := "flex-start needs auto_repair to be off"
}

deny contains {"msg": msg, "path": array.concat(owner.path, ["node_config", 0, "machine_type"])} if {
	some owner in gke.node_owners
	machine := pools.machine(owner)
	machines.fact(machine).purchase == "not_on_demand"
	count(ways_of(owner)) == 0
	msg := sprintf("%s is not sold on demand: use spot, flex-start, queued provisioning or a reservation", [machine])
}

# The ways in which a pool asks for capacity, beside on demand, each with its place.
ways_of(owner) := [{"name": way.name, "path": array.concat(owner.path, way.keys)} |
	some way in [
		{"name": "spot", "keys": ["node_config", 0, "spot"], "yes": {true}},
		{"name": "flex-start", "keys": ["node_config", 0, "flex_start"], "yes": {true}},
		{"name": "queued provisioning", "keys": ["queued_provisioning", 0, "enabled"], "yes": {true}},
		{
			"name": "a reservation",
			"keys": ["node_config", 0, "reservation_affinity", 0, "consume_reservation_type"],
			"yes": {"ANY_RESERVATION", "SPECIFIC_RESERVATION"},
		},
	]
	object.get(owner.value, way.keys, null) in way.yes
]
