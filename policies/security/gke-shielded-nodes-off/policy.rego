# METADATA
# scope: package
# title: Shielded nodes switched off
# description: |
#   ## Why
#   Shielded nodes prove with a virtual TPM that they are what they say before they join the
#   cluster. Without them, a pod that reads a node's bootstrap credentials can pose as that node and
#   ask for the secrets of others.
#
#   ## Avoid
#   ```hcl
#   resource "google_container_cluster" "main" {
#     enable_shielded_nodes = false
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   resource "google_container_cluster" "main" {
#     enable_shielded_nodes = true
#   }
#   ```
#
#   ## Exceptions
#   The default is on, so only the value false is reported. GPU and TPU nodes can be shielded.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/shielded-gke-nodes
#     description: Using Shielded GKE Nodes
# custom:
#   severity: warning
#   kinds: [terraform]
#   scope: document
#   remediation: Remove enable_shielded_nodes = false; shielded nodes are the default.
package idp.security.gke_shielded_nodes_off

import data.lib.gke
import data.lib.terraform

deny contains {"msg": msg, "path": terraform.at(cluster, ["enable_shielded_nodes"])} if {
	some cluster in gke.standard_clusters
	cluster.value.enable_shielded_nodes == false
	msg := "nodes do not prove their identity before they join: remove enable_shielded_nodes = false"
}
