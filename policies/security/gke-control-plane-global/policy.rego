# METADATA
# scope: package
# title: Private endpoint reachable from all regions
# description: |
#   ## Why
#   With global access the private endpoint of the control plane answers clients in every region of
#   the VPC network and in networks that are connected to it. A private endpoint is meant to be
#   near.
#
#   ## Avoid
#   ```hcl
#   master_global_access_config {
#     enabled = true
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   master_global_access_config {
#     enabled = false
#   }
#   ```
#
#   ## Exceptions
#   A note: a fleet that is run from one region, or over a VPN that ends in another, needs it.
#   Clusters that list authorised networks are not reported.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/concepts/network-isolation
#     description: Network isolation in GKE
# custom:
#   severity: note
#   kinds: [terraform]
#   scope: document
#   remediation: >-
#     Set master_global_access_config.enabled to false unless callers in other regions need the
#     endpoint.
package idp.security.gke_control_plane_global

import data.lib.gke
import data.lib.terraform

deny contains {"msg": msg, "path": terraform.at(access, ["enabled"])} if {
	some cluster in gke.clusters
	some config in terraform.blocks(cluster, "private_cluster_config")
	some access in terraform.blocks(config, "master_global_access_config")
	access.value.enabled
	not cluster.value.master_authorized_networks_config[0].cidr_blocks
	msg := "clients in all regions reach the private endpoint: set enabled to false"
}
