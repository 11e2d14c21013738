# METADATA
# scope: package
# title: Public zone without DNSSEC
# description: |
#   ## Why
#   Without DNSSEC a resolver cannot tell a forged answer from yours, and sends the clients of your
#   models, tokens included, to somebody else's machine.
#
#   ## Avoid
#   ```hcl
#   resource "google_dns_managed_zone" "ml" {
#     name     = "ml"
#     dns_name = "ml.example.com."
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   resource "google_dns_managed_zone" "ml" {
#     name     = "ml"
#     dns_name = "ml.example.com."
#
#     dnssec_config {
#       state = "on"
#     }
#   }
#   ```
#
#   ## Exceptions
#   A note, since the registrar has to take part. Private zones are not judged.
# related_resources:
#   - ref: https://cloud.google.com/dns/docs/dnssec
#     description: DNS Security Extensions
# custom:
#   severity: note
#   kinds: [terraform]
#   scope: document
#   remediation: Add dnssec_config with state = "on", and the DS record at the registrar.
package idp.security.dns_unsigned

import data.lib.terraform

deny contains {"msg": msg, "path": terraform.place(zone, ["dnssec_config", 0, "state"])} if {
	some zone in terraform.instances("google_dns_managed_zone")
	object.get(zone.value, "visibility", "public") == "public"
	not is_signed(zone.value)
	not zone.value.private_visibility_config
	msg := "answers of the zone can be forged: set dnssec_config.state to \"on\""
}

is_signed(zone) if zone.dnssec_config[0].state in {"on", "transfer"}
