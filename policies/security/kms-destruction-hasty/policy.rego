# METADATA
# scope: package
# title: Encryption key that is destroyed within a day
# description: |
#   ## Why
#   A key version that is scheduled for destruction can be restored until the time is over;
#   afterwards everything that it encrypted is lost. A day is over before anybody has looked.
#
#   ## Avoid
#   ```hcl
#   destroy_scheduled_duration = "86400s"
#   ```
#
#   ## Prefer
#   ```hcl
#   destroy_scheduled_duration = "2592000s"
#   ```
#
#   ## Exceptions
#   Only durations below a week are reported. Crypto-shredding on purpose is a case for a
#   suppression.
# related_resources:
#   - ref: https://cloud.google.com/kms/docs/destroy-restore
#     description: Destroy and restore key versions
# custom:
#   severity: warning
#   kinds: [terraform]
#   scope: document
#   remediation: Remove destroy_scheduled_duration, or set it to at least a week ("604800s").
package idp.security.kms_destruction_hasty

import data.lib.terraform

deny contains {"msg": msg, "path": terraform.at(key, ["destroy_scheduled_duration"])} if {
	some key in terraform.instances("google_kms_crypto_key")
	duration := key.value.destroy_scheduled_duration
	to_number(trim_suffix(duration, "s")) < 604800
	msg := sprintf("after \"%s\" a destroyed key cannot be restored: allow at least a week", [duration])
}
