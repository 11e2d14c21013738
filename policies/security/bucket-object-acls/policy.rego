# METADATA
# scope: package
# title: Bucket with access lists for single objects
# description: |
#   ## Why
#   With access lists for each object, IAM does not tell who can read a bucket: any writer can
#   publish a single object, and nobody sees it. Uniform access makes IAM the only answer.
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
#     uniform_bucket_level_access = true
#   }
#   ```
#
#   ## Exceptions
#   None that is new: software that writes access lists is the only reason, and a case for a
#   suppression.
# related_resources:
#   - ref: https://cloud.google.com/storage/docs/uniform-bucket-level-access
#     description: Uniform bucket-level access
# custom:
#   severity: warning
#   kinds: [terraform]
#   scope: document
#   remediation: Set uniform_bucket_level_access to true.
package idp.security.bucket_object_acls

import data.lib.terraform

deny contains {"msg": msg, "path": terraform.at(bucket, ["uniform_bucket_level_access"])} if {
	some bucket in terraform.instances("google_storage_bucket")
	not bucket.value.uniform_bucket_level_access
	msg := "single objects may be published past IAM: set uniform_bucket_level_access to true"
}
