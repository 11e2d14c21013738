# METADATA
# scope: package
# title: Bucket that can be made public
# description: |
#   ## Why
#   Public access prevention refuses every grant to everybody, made by mistake today or by somebody
#   else next year. A bucket that does not enforce it depends on a policy of the organisation that
#   this configuration cannot see.
#
#   ## Avoid
#   ```hcl
#   resource "google_storage_bucket" "models" {
#     name     = "my-project-models"
#     location = "europe-west4"
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   resource "google_storage_bucket" "models" {
#     name     = "my-project-models"
#     location = "europe-west4"
#
#     public_access_prevention = "enforced"
#   }
#   ```
#
#   ## Exceptions
#   A note, since the organisation policy storage.publicAccessPrevention may enforce it for all.
#   Buckets that serve a website are left alone.
# related_resources:
#   - ref: https://cloud.google.com/storage/docs/public-access-prevention
#     description: Public access prevention
# custom:
#   severity: note
#   kinds: [terraform]
#   scope: document
#   remediation: Set public_access_prevention to "enforced".
package idp.security.bucket_public_access_possible

import data.lib.terraform

deny contains {"msg": msg, "path": terraform.at(bucket, ["public_access_prevention"])} if {
	some bucket in terraform.instances("google_storage_bucket")
	not bucket.value.public_access_prevention == "enforced"
	not bucket.value.website
	msg := "nothing here keeps the bucket from being made public: set public_access_prevention to \"enforced\""
}
