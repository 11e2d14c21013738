# METADATA
# scope: package
# title: Role granted to everybody
# description: |
#   ## Why
#   `allUsers` is the internet, and `allAuthenticatedUsers` is everybody with a Google account: not
#   the members of your organisation. Whatever the role allows, everybody may do.
#
#   ## Avoid
#   ```hcl
#   binding {
#     role    = "roles/aiplatform.user"
#     members = ["allAuthenticatedUsers"]
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   binding {
#     role    = "roles/aiplatform.user"
#     members = ["group:ml-team@example.com"]
#   }
#   ```
#
#   ## Exceptions
#   Buckets, registries, data sets, keys, secrets, topics and services that answer requests have
#   policies of their own, and are not reported here.
# related_resources:
#   - ref: https://cloud.google.com/iam/docs/principals-overview
#     description: Principals in IAM
# custom:
#   severity: error
#   kinds: [terraform]
#   scope: document
#   remediation: Grant the role to a group, a domain or a service account.
package idp.security.iam_grant_public

import data.lib.terraform

deny contains {"msg": msg, "path": grant.path} if {
	some grant in terraform.grants
	terraform.is_public(grant.member)
	not has_policy(grant.type)
	msg := sprintf("\"%s\" gets \"%s\": everybody on the internet may use it", [grant.member, grant.role])
}

# What has a policy of its own.
has_policy(type) if regex.match(
	`^google_(storage_(bucket|managed_folder)|artifact_registry_repository|bigquery_(dataset|table)|kms_[a-z_]+|secret_manager_secret|pubsub_[a-z]+|cloud_run(_v2)?_service|cloudfunctions2?_function)_iam_`,
	type,
)
