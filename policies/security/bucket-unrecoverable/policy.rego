# METADATA
# scope: package
# title: Bucket from which nothing can be restored
# description: |
#   ## Why
#   Soft delete keeps what was deleted or overwritten for seven days by default. With its duration
#   at zero and no versions, one wrong command, or one stolen credential, removes data sets and
#   models for good.
#
#   ## Avoid
#   ```hcl
#   soft_delete_policy {
#     retention_duration_seconds = 0
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   soft_delete_policy {
#     retention_duration_seconds = 604800
#   }
#   ```
#
#   ## Exceptions
#   Buckets with versions, with a retention policy, or with a lifecycle rule that deletes everything
#   within a week are scratch space or safe, and are left alone.
# related_resources:
#   - ref: https://cloud.google.com/storage/docs/soft-delete
#     description: Soft delete
#   - ref: https://cloud.google.com/storage/docs/object-versioning
#     description: Object versioning
# custom:
#   severity: warning
#   kinds: [terraform]
#   scope: document
#   remediation: Keep the default soft delete policy, or enable versioning.
package idp.security.bucket_unrecoverable

import data.lib.terraform

deny contains {"msg": msg, "path": terraform.at(delete, ["retention_duration_seconds"])} if {
	some bucket in terraform.instances("google_storage_bucket")
	some delete in terraform.blocks(bucket, "soft_delete_policy")
	delete.value.retention_duration_seconds == 0
	not is_kept(bucket.value)
	not is_scratch(bucket.value)
	msg := "deleted and overwritten objects are gone at once: keep soft delete or enable versioning"
}

is_kept(bucket) if bucket.versioning[0].enabled

is_kept(bucket) if bucket.retention_policy

is_scratch(bucket) if {
	some rule in bucket.lifecycle_rule
	some action in rule.action
	action.type == "Delete"
	some condition in rule.condition
	condition.age <= 7
}
