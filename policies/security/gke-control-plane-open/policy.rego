# METADATA
# scope: package
# title: Kubernetes API open to the internet
# description: |
#   ## Why
#   An authorised network of 0.0.0.0/0 admits everybody: the list is there, and restricts nothing.
#   Whoever holds a leaked kubeconfig, or the next flaw of the API server, then reaches the cluster
#   from anywhere.
#
#   ## Avoid
#   ```hcl
#   master_authorized_networks_config {
#     cidr_blocks {
#       cidr_block = "0.0.0.0/0"
#     }
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   master_authorized_networks_config {
#     cidr_blocks {
#       cidr_block   = "203.0.113.0/28"
#       display_name = "office"
#     }
#   }
#   ```
#
#   ## Exceptions
#   Halves of the internet, such as 128.0.0.0/1, are reported as well. The DNS endpoint, which asks
#   IAM first, has no such list.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/authorized-networks
#     description: Authorised networks in GKE
# custom:
#   severity: error
#   kinds: [terraform]
#   scope: document
#   remediation: >-
#     List the addresses of your offices, VPNs and CI runners in master_authorized_networks_config
#     instead.
package idp.security.gke_control_plane_open

import data.lib.gke
import data.lib.terraform

deny contains {"msg": msg, "path": terraform.at(block, ["cidr_block"])} if {
	some cluster in gke.clusters
	some config in terraform.blocks(cluster, "master_authorized_networks_config")
	some block in terraform.blocks(config, "cidr_blocks")
	terraform.is_internet(block.value.cidr_block)
	msg := sprintf("\"%s\" lets the whole internet reach the Kubernetes API", [block.value.cidr_block])
}
