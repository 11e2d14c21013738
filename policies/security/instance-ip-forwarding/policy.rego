# METADATA
# scope: package
# title: Virtual machine that forwards foreign packets
# description: |
#   ## Why
#   With IP forwarding a machine may send packets with any source address, so that it can pose as
#   another and carry traffic around the rules of the network.
#
#   ## Avoid
#   ```hcl
#   can_ip_forward = true
#   ```
#
#   ## Prefer
#   ```hcl
#   can_ip_forward = false
#   ```
#
#   ## Exceptions
#   Routers, NAT gateways and VPN appliances need it: suppress the finding with the reason.
#   Notebooks never do.
# related_resources:
#   - ref: https://cloud.google.com/vpc/docs/using-routes
#     description: Routes and IP forwarding
# custom:
#   severity: warning
#   kinds: [terraform]
#   scope: document
#   remediation: Remove can_ip_forward unless the machine is a router.
package idp.security.instance_ip_forwarding

import data.lib.terraform

deny contains {"msg": msg, "path": terraform.at(instance, ["can_ip_forward"])} if {
	some instance in terraform.instances("google_compute_instance")
	instance.value.can_ip_forward
	msg := "the machine may send packets in the name of others: remove can_ip_forward"
}

deny contains {"msg": msg, "path": terraform.at(setup, ["enable_ip_forwarding"])} if {
	some notebook in terraform.instances("google_workbench_instance")
	some setup in terraform.blocks(notebook, "gce_setup")
	setup.value.enable_ip_forwarding
	msg := "the notebook may send packets in the name of others: remove enable_ip_forwarding"
}
