# METADATA
# scope: package
# title: Kubernetes API open to every Google Cloud customer
# description: |
#   ## Why
#   With `gcp_public_cidrs_access_enabled` the public addresses of Google Cloud count as authorised.
#   Those belong to the virtual machines of every customer, so anybody with a trial account passes
#   the list.
#
#   ## Avoid
#   ```hcl
#   master_authorized_networks_config {
#     gcp_public_cidrs_access_enabled = true
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   master_authorized_networks_config {
#     gcp_public_cidrs_access_enabled = false
#     cidr_blocks {
#       cidr_block = "203.0.113.0/28"
#     }
#   }
#   ```
#
#   ## Exceptions
#   Only the value true is reported. Runners of Cloud Build reach the cluster through a private pool
#   or the DNS endpoint.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/authorized-networks
#     description: Authorised networks in GKE
# custom:
#   severity: warning
#   kinds: [terraform]
#   scope: document
#   remediation: >-
#     Set gcp_public_cidrs_access_enabled to false and list the addresses that need access.
package idp.security.gke_control_plane_open_to_google_cloud

import data.lib.gke
import data.lib.terraform

deny contains {"msg": msg, "path": terraform.at(config, ["gcp_public_cidrs_access_enabled"])} if {
	some cluster in gke.clusters
	some config in terraform.blocks(cluster, "master_authorized_networks_config")
	config.value.gcp_public_cidrs_access_enabled
	msg := "every virtual machine in Google Cloud, whoever owns it, reaches the Kubernetes API"
}
