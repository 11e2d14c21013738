# METADATA
# scope: package
# title: Retention policy that anybody may shorten
# description: |
#   ## Why
#   A retention policy that is not locked protects from mistakes, not from people: an administrator
#   of the bucket can shorten it and delete logs or audited data sets.
#
#   ## Avoid
#   ```hcl
#   retention_policy {
#     retention_period = 2592000
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   retention_policy {
#     retention_period = 2592000
#     is_locked        = true
#   }
#   ```
#
#   ## Exceptions
#   A note, since a lock is for ever. Buckets without a retention policy are not reported.
# related_resources:
#   - ref: https://cloud.google.com/storage/docs/bucket-lock
#     description: Retention policies and Bucket Lock
# custom:
#   severity: note
#   kinds: [terraform]
#   scope: document
#   remediation: Set is_locked to true once the period is right; a lock cannot be undone.
package idp.security.bucket_retention_unlocked

import data.lib.terraform

deny contains {"msg": msg, "path": terraform.at(retention, ["is_locked"])} if {
	some bucket in terraform.instances("google_storage_bucket")
	some retention in terraform.blocks(bucket, "retention_policy")
	not retention.value.is_locked
	msg := "an administrator can shorten the retention: lock it once the period is right"
}
