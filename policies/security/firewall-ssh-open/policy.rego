# METADATA
# scope: package
# title: SSH open to the internet
# description: |
#   ## Why
#   An SSH port that answers everybody is tried all day with stolen keys and guessed passwords.
#   Identity-Aware Proxy asks for a Google identity and its rights before the machine sees a packet.
#
#   ## Avoid
#   ```hcl
#   source_ranges = ["0.0.0.0/0"]
#   allow {
#     protocol = "tcp"
#     ports    = ["22"]
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   source_ranges = ["35.235.240.0/20"]
#   allow {
#     protocol = "tcp"
#     ports    = ["22"]
#   }
#   ```
#
#   ## Exceptions
#   Rules for all ports are reported by `firewall-all-ports-open` alone.
# related_resources:
#   - ref: https://cloud.google.com/iap/docs/using-tcp-forwarding
#     description: TCP forwarding with Identity-Aware Proxy
#   - ref: https://cloud.google.com/firewall/docs/firewalls
#     description: VPC firewall rules
# custom:
#   severity: error
#   kinds: [terraform]
#   scope: document
#   remediation: >-
#     Admit only 35.235.240.0/20 and tunnel through Identity-Aware Proxy, or list your own
#     addresses.
package idp.security.firewall_ssh_open

import data.lib.firewalls

deny contains {"msg": msg, "path": opening.path} if {
	some opening in firewalls.exposed({22: "SSH"})
	msg := sprintf("port \"%s\" (%s) is open to the whole internet", [opening.text, opening.service])
}
