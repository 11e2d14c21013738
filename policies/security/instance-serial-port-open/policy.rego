# METADATA
# scope: package
# title: Serial console open to connections
# description: |
#   ## Why
#   The interactive serial console can be reached from any address: firewall rules and
#   Identity-Aware Proxy do not apply to it. Whoever has a key that the project accepts gets a
#   shell.
#
#   ## Avoid
#   ```hcl
#   metadata = {
#     serial-port-enable = "true"
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   metadata = {
#     serial-port-enable = "false"
#   }
#   ```
#
#   ## Exceptions
#   Only values that mean yes are reported. The log of the console can be read without it.
# related_resources:
#   - ref: https://cloud.google.com/compute/docs/troubleshooting/troubleshooting-using-serial-console
#     description: Interactive serial console
# custom:
#   severity: warning
#   kinds: [terraform]
#   scope: document
#   remediation: >-
#     Remove serial-port-enable from the metadata; switch it on by hand while you need it.
package idp.security.instance_serial_port_open

import data.lib.terraform

deny contains {"msg": msg, "path": terraform.at(instance, ["metadata", "serial-port-enable"])} if {
	some instance in terraform.instances("google_compute_instance")
	value := instance.value.metadata["serial-port-enable"]
	terraform.is_on(value)
	msg := sprintf("serial-port-enable = \"%s\" opens a console that no firewall guards", [value])
}
