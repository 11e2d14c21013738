# METADATA
# scope: package
# title: Basic role granted
# description: |
#   ## Why
#   Owner and editor hold thousands of permissions in all services of a project: a pipeline that may
#   write one bucket may then also start GPU machines, read secrets and delete databases. Owners may
#   give all of it to others.
#
#   ## Avoid
#   ```hcl
#   resource "google_project_iam_member" "trainer" {
#     project = "my-project"
#     role    = "roles/editor"
#     member  = google_service_account.trainer.member
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   resource "google_project_iam_member" "trainer" {
#     project = "my-project"
#     role    = "roles/aiplatform.user"
#     member  = google_service_account.trainer.member
#   }
#   ```
#
#   ## Exceptions
#   A group of people who may break the glass needs owner somewhere: suppress the finding with the
#   reason. The role viewer is not reported.
# related_resources:
#   - ref: https://cloud.google.com/iam/docs/roles-overview
#     description: Roles and permissions
# custom:
#   severity: warning
#   kinds: [terraform]
#   scope: document
#   remediation: Grant the predefined roles that the work needs, or a custom role.
package idp.security.iam_basic_role

import data.lib.terraform

deny contains {"msg": msg, "path": role.path} if {
	some role in terraform.roles
	role.role in {"roles/editor", "roles/owner"}
	msg := sprintf("\"%s\" allows almost everything: grant the roles that are needed", [role.role])
}
