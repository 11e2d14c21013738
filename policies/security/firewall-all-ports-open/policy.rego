# METADATA
# scope: package
# title: Firewall rule that opens all ports to the internet
# description: |
#   ## Why
#   A rule for all ports from anywhere publishes whatever listens on the machines, today and later:
#   SSH, the kubelet, NodePorts, Ray, a notebook without a password. Scanners find it within
#   minutes.
#
#   ## Avoid
#   ```hcl
#   resource "google_compute_firewall" "open" {
#     network       = "ml"
#     source_ranges = ["0.0.0.0/0"]
#     allow {
#       protocol = "all"
#     }
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   resource "google_compute_firewall" "health_checks" {
#     network       = "ml"
#     source_ranges = ["35.191.0.0/16", "130.211.0.0/22"]
#     allow {
#       protocol = "tcp"
#       ports    = ["8000"]
#     }
#   }
#   ```
#
#   ## Exceptions
#   Rules that are disabled, that deny, or that are for egress are not judged. A range counts when
#   it has more than half of all ports.
# related_resources:
#   - ref: https://cloud.google.com/firewall/docs/firewalls
#     description: VPC firewall rules
# custom:
#   severity: error
#   kinds: [terraform]
#   scope: document
#   remediation: List the ports that are meant, and the addresses that need them.
package idp.security.firewall_all_ports_open

import data.lib.firewalls

deny contains {"msg": msg, "path": opening.path} if {
	some opening in firewalls.openings
	firewalls.is_wide(opening)
	msg := sprintf("\"%s\" opens all ports to the whole internet", [opening.text])
}
