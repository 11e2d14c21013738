# METADATA
# scope: package
# title: Zone signed with SHA-1
# description: |
#   ## Why
#   Signatures with SHA-1 can be forged with enough effort, and resolvers have begun to treat such
#   zones as unsigned.
#
#   ## Avoid
#   ```hcl
#   default_key_specs {
#     algorithm = "rsasha1"
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   default_key_specs {
#     algorithm = "ecdsap256sha256"
#   }
#   ```
#
#   ## Exceptions
#   None. Without the block Cloud DNS chooses a safe algorithm.
# related_resources:
#   - ref: https://cloud.google.com/dns/docs/dnssec-advanced
#     description: Advanced DNSSEC
# custom:
#   severity: warning
#   kinds: [terraform]
#   scope: document
#   remediation: Use the algorithm "rsasha256" or "ecdsap256sha256".
package idp.security.dns_signature_weak

import data.lib.terraform

deny contains {"msg": msg, "path": terraform.at(specs, ["algorithm"])} if {
	some zone in terraform.instances("google_dns_managed_zone")
	some config in terraform.blocks(zone, "dnssec_config")
	some specs in terraform.blocks(config, "default_key_specs")
	specs.value.algorithm == "rsasha1"
	msg := "\"rsasha1\" can be forged: use \"rsasha256\" or \"ecdsap256sha256\""
}
