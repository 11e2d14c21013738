# METADATA
# scope: package
# title: Kubernetes API without authorised networks
# description: |
#   ## Why
#   Without authorised networks the public endpoint of the control plane answers any address.
#   Credentials are still asked for, but stolen ones work from everywhere and every flaw of the API
#   server is exposed to scanners.
#
#   ## Avoid
#   ```hcl
#   resource "google_container_cluster" "main" {
#     name = "ml"
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   resource "google_container_cluster" "main" {
#     name = "ml"
#
#     master_authorized_networks_config {
#       cidr_blocks {
#         cidr_block = "203.0.113.0/28"
#       }
#     }
#   }
#   ```
#
#   ## Exceptions
#   Clusters whose endpoint is private, and those that are reached by the DNS endpoint alone
#   (ip_endpoints_config with enabled = false), are not reported. A block without cidr_blocks admits
#   nobody from outside and is enough.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/authorized-networks
#     description: Authorised networks in GKE
#   - ref: https://cloud.google.com/kubernetes-engine/docs/concepts/network-isolation
#     description: Network isolation in GKE
# custom:
#   severity: warning
#   kinds: [terraform]
#   scope: document
#   remediation: >-
#     Add master_authorized_networks_config, make the endpoint private, or switch the IP endpoints
#     off.
package idp.security.gke_authorized_networks_missing

import data.lib.gke
import data.lib.terraform

deny contains {"msg": msg, "path": terraform.at(cluster, ["master_authorized_networks_config"])} if {
	some cluster in gke.clusters
	not cluster.value.master_authorized_networks_config
	not is_private(cluster.value)
	msg := "any address reaches the Kubernetes API: add master_authorized_networks_config"
}

is_private(cluster) if cluster.private_cluster_config[0].enable_private_endpoint

is_private(cluster) if cluster.control_plane_endpoints_config[0].ip_endpoints_config[0].enabled == false
