# METADATA
# scope: package
# title: GKE clusters and nodes in Terraform
# description: >-
#   The clusters of a root module and every place that configures nodes. Autopilot manages nodes by
#   itself: what only a Standard cluster can choose is asked of Standard clusters.
package lib.gke

import data.lib.terraform

# METADATA
# description: All clusters, as entries.
clusters := terraform.instances("google_container_cluster")

# METADATA
# description: The clusters whose nodes are configured by their owner.
standard_clusters := [cluster |
	some cluster in clusters
	not cluster.value.enable_autopilot
]

# METADATA
# description: The node pools, whether resources of their own or blocks of a cluster, as entries.
node_pools contains pool if some pool in terraform.instances("google_container_node_pool")

node_pools contains pool if {
	some cluster in standard_clusters
	some pool in terraform.blocks(cluster, "node_pool")
}

# METADATA
# description: >-
#   Whatever configures nodes, as {path, value, config}: node pools, and clusters that keep their
#   default node pool. config is the node_config block, empty where there is none.
node_owners contains {"path": owner.path, "value": owner.value, "config": config} if {
	some owner in pool_owners
	config := object.get(owner.value, ["node_config", 0], {})
}

pool_owners contains pool if some pool in node_pools

pool_owners contains cluster if {
	some cluster in standard_clusters
	not cluster.value.remove_default_node_pool
	not cluster.value.node_pool
}

# METADATA
# description: >-
#   Whether a version of GKE is surely before another, which is a list of numbers. What a version
#   leaves out, such as `1.32` the rest, GKE completes with the newest.
is_before(version, least) if {
	regex.match(`^[0-9]+(\.[0-9]+){1,2}(-gke\.[0-9]+)?$`, version)
	numbers := [to_number(number) | some number in regex.find_n(`[0-9]+`, version, -1)]
	numbers < array.slice(least, 0, count(numbers))
}
