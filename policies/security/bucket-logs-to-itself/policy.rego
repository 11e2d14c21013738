# METADATA
# scope: package
# title: Bucket that logs to itself
# description: |
#   ## Why
#   Each log that is written is an access that is logged again. Worse, whoever may delete objects in
#   the bucket may delete the traces of having done so.
#
#   ## Avoid
#   ```hcl
#   resource "google_storage_bucket" "models" {
#     name = "my-project-models"
#     logging {
#       log_bucket = "my-project-models"
#     }
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   resource "google_storage_bucket" "models" {
#     name = "my-project-models"
#     logging {
#       log_bucket = "my-project-logs"
#     }
#   }
#   ```
#
#   ## Exceptions
#   Buckets without logging are not reported: Cloud Audit Logs are the better record.
# related_resources:
#   - ref: https://cloud.google.com/storage/docs/access-logs
#     description: Usage logs and storage logs
# custom:
#   severity: warning
#   kinds: [terraform]
#   scope: document
#   remediation: Write the logs to another bucket, which the users of this one cannot change.
package idp.security.bucket_logs_to_itself

import data.lib.terraform

deny contains {"msg": msg, "path": terraform.at(logging, ["log_bucket"])} if {
	some bucket in terraform.instances("google_storage_bucket")
	some logging in terraform.blocks(bucket, "logging")
	logging.value.log_bucket == bucket.value.name
	msg := sprintf("\"%s\" keeps the logs of its own use: name another bucket", [bucket.value.name])
}
