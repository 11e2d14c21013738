# METADATA
# scope: package
# title: Accelerator nodes that zones multiply
# description: |
#   ## Why
#   node_count and the limits of an autoscaler count for each zone. A pool with 4 nodes in 3 zones is 12
#   machines with accelerators, and the bill and the quota follow the product.
#
#   ## Avoid
#   ```hcl
#   node_locations = ["us-central1-a", "us-central1-b", "us-central1-c"]
#   autoscaling {
#     min_node_count = 0
#     max_node_count = 4
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   node_locations = ["us-central1-a", "us-central1-b", "us-central1-c"]
#   autoscaling {
#     total_min_node_count = 0
#     total_max_node_count = 4
#   }
#   ```
#
#   ## Exceptions
#   Judged are pools with a GPU or TPU whose zones are in the file: those of the pool, else those of its
#   cluster when that is in the same module, else the three that GKE takes of a region. Pools with
#   placement_policy have to be in one zone and are not judged. Where the product is what is wanted,
#   suppress the finding.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/concepts/cluster-autoscaler
#     description: Cluster autoscaler, limits for each zone and in total
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/container_node_pool
#     description: google_container_node_pool
# custom:
#   severity: warning
#   kinds: [terraform]
#   scope: document
#   mentions: [google_container_node_pool, google_container_cluster]
#   remediation: Limit the sum with total_max_node_count, or name one zone in node_locations.
package idp.cost.zones_multiply_nodes

import data.lib.pools
import data.lib.terraform

deny contains {"msg": msg, "path": terraform.at(owner, counts[0].keys)} if {
	some owner in pools.accelerated
	not owner.value.placement_policy
	counts := multiplied(owner)
	spread := pools.spread(owner)
	spread.count > 1
	msg := sprintf(
		"%s of %v counts for each of %s: %v nodes with %s",
		[
			counts[0].name, counts[0].number, spread.what, counts[0].number * spread.count,
			concat(", ", sort(pools.accelerators(owner))),
		],
	)
}

# The numbers that count for each zone, the one that costs most in front.
multiplied(owner) := [{"name": keys[count(keys) - 1], "keys": keys, "number": number} |
	some keys in [
		["autoscaling", 0, "max_node_count"], ["autoscaling", 0, "min_node_count"], ["node_count"],
		["initial_node_count"],
	]
	number := object.get(owner.value, keys, 0)
	is_number(number)
	number > 0
]
