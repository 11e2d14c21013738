# METADATA
# scope: package
# title: Bucket that any website may write to
# description: |
#   ## Why
#   With the origin "*" and methods that write, a script on any website may use the signed URL or
#   the session of a person who visits it, to change what is in the bucket.
#
#   ## Avoid
#   ```hcl
#   cors {
#     origin = ["*"]
#     method = ["GET", "PUT"]
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   cors {
#     origin = ["https://labels.example.com"]
#     method = ["GET", "PUT"]
#   }
#   ```
#
#   ## Exceptions
#   Reading (GET, HEAD and OPTIONS) from any origin is usual for public files and is not reported.
# related_resources:
#   - ref: https://cloud.google.com/storage/docs/cross-origin
#     description: Cross-origin resource sharing
# custom:
#   severity: warning
#   kinds: [terraform]
#   scope: document
#   remediation: Name the origins of your own applications.
package idp.security.bucket_writable_from_any_website

import data.lib.terraform

deny contains {"msg": msg, "path": terraform.at(cors, ["origin", i])} if {
	some bucket in terraform.instances("google_storage_bucket")
	some cors in terraform.blocks(bucket, "cors")
	some i, origin in cors.value.origin
	origin == "*"
	methods := {upper(method) | some method in cors.value.method} - {"GET", "HEAD", "OPTIONS"}
	count(methods) > 0
	msg := sprintf("scripts of any website may use %s: name the origins", [concat(", ", sort(methods))])
}
