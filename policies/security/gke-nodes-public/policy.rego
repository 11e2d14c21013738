# METADATA
# scope: package
# title: GKE nodes with public addresses
# description: |
#   ## Why
#   A node with a public address is one firewall rule away from the internet: its SSH, its kubelet
#   and every host port and NodePort of a model server. Nodes need no such address. They reach
#   Google's services through Private Google Access and the rest of the internet through Cloud NAT.
#
#   ## Avoid
#   ```hcl
#   resource "google_container_cluster" "main" {
#     name     = "ml"
#     location = "europe-west4"
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   resource "google_container_cluster" "main" {
#     name     = "ml"
#     location = "europe-west4"
#
#     private_cluster_config {
#       enable_private_nodes = true
#     }
#   }
#   ```
#
#   ## Exceptions
#   A cluster is left alone when one of the node pools in the same module asks for private nodes by
#   itself. A node pool is reported only where it switches them off.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/concepts/network-isolation
#     description: Network isolation in GKE
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/container_cluster
#     description: google_container_cluster
# custom:
#   severity: warning
#   kinds: [terraform]
#   scope: document
#   remediation: >-
#     Set private_cluster_config.enable_private_nodes, or network_config.enable_private_nodes for
#     each node pool.
package idp.security.gke_nodes_public

import data.lib.gke
import data.lib.terraform

deny contains {"msg": msg, "path": terraform.place(cluster, keys)} if {
	some cluster in gke.clusters
	keys := ["private_cluster_config", 0, "enable_private_nodes"]
	not cluster.value.private_cluster_config[0].enable_private_nodes
	not has_private_pool
	msg := "the cluster's nodes have public IP addresses: set private_cluster_config.enable_private_nodes"
}

deny contains {"msg": msg, "path": terraform.place(pool, keys)} if {
	some pool in gke.node_pools
	keys := ["network_config", 0, "enable_private_nodes"]
	pool.value.network_config[0].enable_private_nodes == false
	msg := "the node pool's nodes have public IP addresses: set network_config.enable_private_nodes to true"
}

has_private_pool if {
	some pool in gke.node_pools
	pool.value.network_config[0].enable_private_nodes
}
