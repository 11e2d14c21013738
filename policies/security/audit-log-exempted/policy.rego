# METADATA
# scope: package
# title: Members whose accesses are not logged
# description: |
#   ## Why
#   Exempted members leave no trace of what they read or change. After a leak, the account that was
#   used is often the one that was exempted to save log volume.
#
#   ## Avoid
#   ```hcl
#   audit_log_config {
#     log_type         = "DATA_READ"
#     exempted_members = ["user:admin@example.com"]
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   audit_log_config {
#     log_type = "DATA_READ"
#   }
#   ```
#
#   ## Exceptions
#   A service account that reads the same public data all day may be exempted: suppress the finding
#   with the reason.
# related_resources:
#   - ref: https://cloud.google.com/logging/docs/audit/configure-data-access
#     description: Data Access audit logs
# custom:
#   severity: warning
#   kinds: [terraform]
#   scope: document
#   remediation: Remove exempted_members.
package idp.security.audit_log_exempted

import data.lib.terraform

deny contains {"msg": msg, "path": terraform.at(log, ["exempted_members", i])} if {
	some entry in terraform.instances("google_project_iam_audit_config")
	some log in terraform.blocks(entry, "audit_log_config")
	some i, member in log.value.exempted_members
	msg := sprintf("what \"%s\" does is not logged: remove the exemption", [member])
}
