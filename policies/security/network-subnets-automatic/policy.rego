# METADATA
# scope: package
# title: Network that makes subnetworks everywhere
# description: |
#   ## Why
#   An auto mode network gets a subnetwork in every region, with ranges that are the same in all
#   such networks: they cannot be peered, and machines can be started in regions that nobody
#   watches.
#
#   ## Avoid
#   ```hcl
#   resource "google_compute_network" "ml" {
#     name = "ml"
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   resource "google_compute_network" "ml" {
#     name                    = "ml"
#     auto_create_subnetworks = false
#   }
#   ```
#
#   ## Exceptions
#   A note: a network for experiments does no harm in auto mode. The default is true, so a network
#   that says nothing is reported.
# related_resources:
#   - ref: https://cloud.google.com/vpc/docs/vpc
#     description: VPC networks
# custom:
#   severity: note
#   kinds: [terraform]
#   scope: document
#   remediation: Set auto_create_subnetworks to false and declare the subnetworks that are used.
package idp.security.network_subnets_automatic

import data.lib.terraform

deny contains {"msg": msg, "path": terraform.at(network, ["auto_create_subnetworks"])} if {
	some network in terraform.instances("google_compute_network")
	not network.value.auto_create_subnetworks == false
	msg := "the network has a subnetwork in every region: set auto_create_subnetworks to false"
}
