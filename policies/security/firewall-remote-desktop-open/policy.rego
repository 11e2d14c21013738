# METADATA
# scope: package
# title: Remote desktop open to the internet
# description: |
#   ## Why
#   RDP, VNC and WinRM give a whole desktop or shell for one password, and are a common way in for
#   ransomware. Workstations for labelling or visualisation belong behind Identity-Aware Proxy.
#
#   ## Avoid
#   ```hcl
#   source_ranges = ["0.0.0.0/0"]
#   allow {
#     protocol = "tcp"
#     ports    = ["3389"]
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   source_ranges = ["35.235.240.0/20"]
#   allow {
#     protocol = "tcp"
#     ports    = ["3389"]
#   }
#   ```
#
#   ## Exceptions
#   Rules for all ports are reported by `firewall-all-ports-open` alone.
# related_resources:
#   - ref: https://cloud.google.com/iap/docs/using-tcp-forwarding
#     description: TCP forwarding with Identity-Aware Proxy
# custom:
#   severity: error
#   kinds: [terraform]
#   scope: document
#   remediation: >-
#     Admit only 35.235.240.0/20 and tunnel through Identity-Aware Proxy, or list your own
#     addresses.
package idp.security.firewall_remote_desktop_open

import data.lib.firewalls

services := {3389: "RDP", 5900: "VNC", 5901: "VNC", 5985: "WinRM", 5986: "WinRM"}

deny contains {"msg": msg, "path": opening.path} if {
	some opening in firewalls.exposed(services)
	msg := sprintf("port \"%s\" (%s) is open to the whole internet", [opening.text, opening.service])
}
