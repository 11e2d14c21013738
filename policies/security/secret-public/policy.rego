# METADATA
# scope: package
# title: Secret open to everybody
# description: |
#   ## Why
#   A secret that everybody may read is published. What it opens has to be treated as lost.
#
#   ## Avoid
#   ```hcl
#   member = "allUsers"
#   ```
#
#   ## Prefer
#   ```hcl
#   member = google_service_account.server.member
#   ```
#
#   ## Exceptions
#   None.
# related_resources:
#   - ref: https://cloud.google.com/secret-manager/docs/access-control
#     description: Secret Manager, access control
# custom:
#   severity: error
#   kinds: [terraform]
#   scope: document
#   remediation: >-
#     Grant roles/secretmanager.secretAccessor to the service account that needs it, and make a
#     new secret.
package idp.security.secret_public

import data.lib.terraform

deny contains {"msg": msg, "path": grant.path} if {
	some grant in terraform.grants
	startswith(grant.type, "google_secret_manager_secret_iam_")
	terraform.is_public(grant.member)
	msg := sprintf("\"%s\" may read the secret: grant the role to one service account", [grant.member])
}
