# METADATA
# scope: package
# title: Virtual machine with a public address
# description: |
#   ## Why
#   A public address puts the machine one firewall rule away from the internet. Training and build
#   machines need none: they pull through Cloud NAT and are reached through Identity-Aware Proxy.
#
#   ## Avoid
#   ```hcl
#   network_interface {
#     subnetwork = "ml"
#     access_config {}
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   network_interface {
#     subnetwork = "ml"
#   }
#   ```
#
#   ## Exceptions
#   A bastion or a gateway has to have one: suppress the finding with the reason.
# related_resources:
#   - ref: https://cloud.google.com/compute/docs/connect/ssh-using-iap
#     description: SSH through Identity-Aware Proxy
#   - ref: https://cloud.google.com/nat/docs/overview
#     description: Cloud NAT
# custom:
#   severity: warning
#   kinds: [terraform]
#   scope: document
#   remediation: >-
#     Remove access_config; reach the machine through Identity-Aware Proxy, and the internet
#     through Cloud NAT.
package idp.security.instance_public_address

import data.lib.terraform

deny contains {"msg": msg, "path": terraform.at(interface, [name])} if {
	some instance in terraform.instances("google_compute_instance")
	some interface in terraform.blocks(instance, "network_interface")
	some name in ["access_config", "ipv6_access_config"]
	count(interface.value[name]) > 0
	msg := sprintf("%s gives the machine a public address: remove the block", [name])
}
