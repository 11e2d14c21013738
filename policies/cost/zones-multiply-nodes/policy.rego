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

import data.lib.gke
import data.lib.pools
import data.lib.terraform
import data.lib.zones

deny contains {"msg": msg, "path": terraform.at(owner, counts[0].keys)} if {
	some owner in pools.accelerated
	not owner.value.placement_policy
	counts := multiplied(owner)
	spread := spread_of(owner)
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

# In how many zones the nodes are.
spread_of(owner) := listed(owner.value.node_locations) if {
	owner.value.node_locations
} else := {"count": count(all), "what": sprintf("%v zones of the cluster", [count(all)])} if {
	cluster := cluster_of(owner)
	cluster.value.node_locations
	all := {zone | some zone in cluster.value.node_locations} | primary(cluster.value.location)
} else := {"count": 3, "what": sprintf("the three zones that GKE takes of %s", [region])} if {
	region := cluster_of(owner).value.location
	zones.region(region) == region
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
