# METADATA
# scope: package
# title: Topic or subscription open to everybody
# description: |
#   ## Why
#   Everybody may then publish messages that your consumers and models act on, or read and
#   acknowledge those that were meant for them.
#
#   ## Avoid
#   ```hcl
#   role   = "roles/pubsub.publisher"
#   member = "allUsers"
#   ```
#
#   ## Prefer
#   ```hcl
#   role   = "roles/pubsub.publisher"
#   member = google_service_account.ingest.member
#   ```
#
#   ## Exceptions
#   None. Webhooks of others belong behind a service that checks their signature.
# related_resources:
#   - ref: https://cloud.google.com/pubsub/docs/access-control
#     description: Pub/Sub, access control
# custom:
#   severity: error
#   kinds: [terraform]
#   scope: document
#   remediation: Grant the role to the service accounts that publish or subscribe.
package idp.security.topic_public

import data.lib.terraform

deny contains {"msg": msg, "path": grant.path} if {
	some grant in terraform.grants
	startswith(grant.type, "google_pubsub_")
	terraform.is_public(grant.member)
	msg := sprintf("\"%s\" gets \"%s\": grant it to one service account", [grant.member, grant.role])
}
