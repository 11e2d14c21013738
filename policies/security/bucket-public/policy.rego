# METADATA
# scope: package
# title: Bucket open to everybody
# description: |
#   ## Why
#   `allUsers` is the internet, and `allAuthenticatedUsers` is everybody with a Google account.
#   Training data, models and notebooks in the bucket are then copied by whoever guesses its name,
#   and public bucket names are guessed all the time.
#
#   ## Avoid
#   ```hcl
#   resource "google_storage_bucket_iam_member" "read" {
#     bucket = google_storage_bucket.models.name
#     role   = "roles/storage.objectViewer"
#     member = "allUsers"
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   resource "google_storage_bucket_iam_member" "read" {
#     bucket = google_storage_bucket.models.name
#     role   = "roles/storage.objectViewer"
#     member = "group:ml-team@example.com"
#   }
#   ```
#
#   ## Exceptions
#   A bucket of a public data set or website is public on purpose: suppress the finding with the
#   reason, and keep nothing else in it.
# related_resources:
#   - ref: https://cloud.google.com/storage/docs/public-access-prevention
#     description: Public access prevention
#   - ref: https://cloud.google.com/storage/docs/access-control/making-data-public
#     description: Making data public
# custom:
#   severity: error
#   kinds: [terraform]
#   scope: document
#   remediation: >-
#     Grant the role to a group or a service account, and set public_access_prevention to
#     "enforced".
package idp.security.bucket_public

import data.lib.terraform

deny contains {"msg": msg, "path": grant.path} if {
	some grant in terraform.grants
	regex.match(`^google_storage_(bucket|managed_folder)_iam_`, grant.type)
	terraform.is_public(grant.member)
	msg := sprintf("\"%s\" gets \"%s\": the bucket is open to everybody", [grant.member, grant.role])
}
