# METADATA
# scope: package
# title: Compact placement that cannot be
# description: |
#   ## Why
#   Compact placement puts the nodes of a pool side by side, so it works in one zone, for as many nodes
#   as fit there, and without a second set of nodes for blue-green upgrades. GKE refuses other pools.
#
#   ## Avoid
#   ```hcl
#   node_locations = ["us-central1-a", "us-central1-b"]
#   placement_policy {
#     type = "COMPACT"
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   node_locations = ["us-central1-a"]
#   placement_policy {
#     type = "COMPACT"
#   }
#   ```
#
#   ## Exceptions
#   How many nodes fit is known for few families; others are not judged. A pool that takes its zones
#   from the cluster is left alone. An autoscaler whose maximum does not fit is a warning: the pool
#   itself can be made.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/compact-placement
#     description: Compact placement for GKE nodes
#   - ref: https://github.com/GoogleCloudPlatform/cluster-toolkit/blob/main/modules/compute/gke-node-pool/main.tf
#     description: Preconditions of Google's own module
# custom:
#   severity: error
#   kinds: [terraform]
#   scope: document
#   mentions: [placement_policy]
#   remediation: Use one zone, surge upgrades and no more nodes than fit side by side, or leave placement_policy out.
package idp.cost.compact_placement_invalid

import data.lib.gke
import data.lib.machines
import data.lib.pools
import data.lib.terraform

deny contains {"msg": msg, "path": terraform.at(owner, ["node_locations"])} if {
	some owner in compact
	zones := owner.value.node_locations
	count(zones) > 1
	msg := sprintf("compact placement works in one zone, not in %v: name one", [count(zones)])
}

deny contains {"msg": msg, "path": terraform.at(owner, ["upgrade_settings", 0, "strategy"])} if {
	some owner in compact
	owner.value.upgrade_settings[0].strategy == "BLUE_GREEN"
	msg := "compact placement excludes blue-green upgrades: use \"SURGE\""
}

deny contains {"msg": msg, "path": terraform.at(owner, [key])} if {
	some owner in compact
	some key in ["initial_node_count", "node_count"]
	number := owner.value[key]
	msg := too_many(owner, number)
}

warn contains {"msg": msg, "path": terraform.at(owner, ["autoscaling", 0, key])} if {
	some owner in compact
	some key in ["max_node_count", "total_max_node_count"]
	number := owner.value.autoscaling[0][key]
	msg := too_many(owner, number)
}

too_many(owner, number) := msg if {
	is_number(number)
	family := machines.family(pools.machine(owner))
	most := data.machine_types.families[family].max_compact_placement_nodes
	number > most
	msg := sprintf("compact placement has room for %v nodes of %s, not %v", [most, upper(family), number])
}

compact contains owner if {
	some owner in gke.node_owners
	owner.value.placement_policy[0].type == "COMPACT"
}
