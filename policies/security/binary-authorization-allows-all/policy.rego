# METADATA
# scope: package
# title: Binary Authorization that admits everything
# description: |
#   ## Why
#   A default rule of ALWAYS_ALLOW admits every image of every registry. The cluster looks
#   protected, and is not.
#
#   ## Avoid
#   ```hcl
#   default_admission_rule {
#     evaluation_mode  = "ALWAYS_ALLOW"
#     enforcement_mode = "ENFORCED_BLOCK_AND_AUDIT_LOG"
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   default_admission_rule {
#     evaluation_mode         = "REQUIRE_ATTESTATION"
#     enforcement_mode        = "ENFORCED_BLOCK_AND_AUDIT_LOG"
#     require_attestations_by = ["projects/my-project/attestors/built-by-ci"]
#   }
#   ```
#
#   ## Exceptions
#   Rules for single clusters are judged like the default rule. To try a rule out, keep it strict
#   and set enforcement_mode to DRYRUN_AUDIT_LOG_ONLY.
# related_resources:
#   - ref: https://cloud.google.com/binary-authorization/docs/key-concepts
#     description: Binary Authorization policies and rules
# custom:
#   severity: warning
#   kinds: [terraform]
#   scope: document
#   remediation: >-
#     Use evaluation_mode = "REQUIRE_ATTESTATION" with attestors, or "ALWAYS_DENY" with a list of
#     exempt images.
package idp.security.binary_authorization_allows_all

import data.lib.terraform

deny contains {"msg": msg, "path": terraform.at(rule, ["evaluation_mode"])} if {
	some entry in terraform.instances("google_binary_authorization_policy")
	some name in ["default_admission_rule", "cluster_admission_rules"]
	some rule in terraform.blocks(entry, name)
	rule.value.evaluation_mode == "ALWAYS_ALLOW"
	msg := "\"ALWAYS_ALLOW\" admits every image: require attestations"
}
