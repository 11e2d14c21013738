# METADATA
# scope: package
# title: Custom role that can give itself more
# description: |
#   ## Why
#   Whoever may set the policy of a project, make keys or act as service accounts has every right
#   there is, whatever else the role holds. In a custom role of a project such a permission is
#   easily overlooked.
#
#   ## Avoid
#   ```hcl
#   permissions = ["aiplatform.jobs.create", "iam.serviceAccounts.actAs"]
#   ```
#
#   ## Prefer
#   ```hcl
#   permissions = ["aiplatform.jobs.create", "aiplatform.jobs.get"]
#   ```
#
#   ## Exceptions
#   A role for those who administer IAM needs them: suppress the finding with the reason.
# related_resources:
#   - ref: https://cloud.google.com/iam/docs/roles-overview
#     description: Roles and permissions
# custom:
#   severity: warning
#   kinds: [terraform]
#   scope: document
#   remediation: >-
#     Remove the permission, or grant it on the single resource instead of in a project role.
package idp.security.custom_role_escalates

import data.lib.terraform

deny contains {"msg": msg, "path": terraform.at(role, ["permissions", i])} if {
	some role in terraform.instances("google_project_iam_custom_role")
	some i, permission in role.value.permissions
	permission in escalating
	msg := sprintf("\"%s\" leads to every other right in the project", [permission])
}

escalating := {
	"iam.roles.update", "iam.serviceAccountKeys.create", "iam.serviceAccounts.actAs",
	"iam.serviceAccounts.getAccessToken", "iam.serviceAccounts.getOpenIdToken",
	"iam.serviceAccounts.implicitDelegation", "iam.serviceAccounts.setIamPolicy",
	"iam.serviceAccounts.signBlob", "iam.serviceAccounts.signJwt",
	"resourcemanager.projects.setIamPolicy",
}
