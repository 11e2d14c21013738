# METADATA
# scope: package
# title: Encryption key open to everybody
# description: |
#   ## Why
#   A key that everybody may use protects nothing: who can read the encrypted data can decrypt it,
#   and who can write to the key's policy can destroy it.
#
#   ## Avoid
#   ```hcl
#   member = "allUsers"
#   ```
#
#   ## Prefer
#   ```hcl
#   member = "serviceAccount:service-1@gs-project-accounts.iam.gserviceaccount.com"
#   ```
#
#   ## Exceptions
#   None. Key rings and import jobs are judged as keys are.
# related_resources:
#   - ref: https://cloud.google.com/kms/docs/reference/permissions-and-roles
#     description: Cloud KMS, permissions and roles
# custom:
#   severity: error
#   kinds: [terraform]
#   scope: document
#   remediation: Grant the role to the service agent or account that encrypts.
package idp.security.kms_key_public

import data.lib.terraform

deny contains {"msg": msg, "path": grant.path} if {
	some grant in terraform.grants
	startswith(grant.type, "google_kms_")
	terraform.is_public(grant.member)
	msg := sprintf("\"%s\" gets \"%s\" on the key: grant it to one account", [grant.member, grant.role])
}
