# METADATA
# scope: package
# title: Guard rail of the organisation switched off
# description: |
#   ## Why
#   These constraints refuse what is later paid for dearly: keys of service accounts, public
#   buckets, default networks, editors by default. Switched off for a project, every mistake there
#   is possible again.
#
#   ## Avoid
#   ```hcl
#   resource "google_org_policy_policy" "keys" {
#     name = "projects/my-project/policies/iam.disableServiceAccountKeyCreation"
#     spec {
#       rules {
#         enforce = "FALSE"
#       }
#     }
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   resource "google_org_policy_policy" "keys" {
#     name = "projects/my-project/policies/iam.disableServiceAccountKeyCreation"
#     spec {
#       rules {
#         enforce = "TRUE"
#       }
#     }
#   }
#   ```
#
#   ## Exceptions
#   Rules with a condition are exceptions on purpose, and dry runs enforce nothing: neither is
#   judged. A few constraints are known, those whose absence exposes something.
# related_resources:
#   - ref: https://cloud.google.com/resource-manager/docs/organization-policy/org-policy-constraints
#     description: Organisation policy constraints
# custom:
#   severity: warning
#   kinds: [terraform]
#   scope: document
#   remediation: Remove the exception, or narrow it with a condition on tags.
package idp.security.organization_policy_off

import data.lib.terraform

deny contains {"msg": msg, "path": terraform.at(rule, ["enforce"])} if {
	some entry in terraform.instances("google_org_policy_policy")
	some constraint in constraints
	endswith(entry.value.name, concat("", ["/policies/", constraint]))
	some spec in terraform.blocks(entry, "spec")
	some rule in terraform.blocks(spec, "rules")
	upper(rule.value.enforce) == "FALSE"
	not rule.value.condition
	msg := sprintf("\"%s\" is not enforced any more: remove the exception", [constraint])
}

constraints := {
	"compute.disableSerialPortAccess",
	"compute.requireOsLogin", "compute.requireShieldedVm", "compute.skipDefaultNetworkCreation",
	"iam.automaticIamGrantsForDefaultServiceAccounts", "iam.disableServiceAccountKeyCreation",
	"iam.disableServiceAccountKeyUpload", "iam.managed.disableServiceAccountKeyCreation",
	"iam.managed.disableServiceAccountKeyUpload", "sql.restrictAuthorizedNetworks",
	"sql.restrictPublicIp", "storage.publicAccessPrevention", "storage.uniformBucketLevelAccess",
}
