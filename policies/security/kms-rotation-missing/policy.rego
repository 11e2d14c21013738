# METADATA
# scope: package
# title: Encryption key that is not rotated
# description: |
#   ## Why
#   Rotation bounds how much data one version of a key protects, and shows that a change of keys
#   works before it is urgent. Old versions still decrypt what they encrypted.
#
#   ## Avoid
#   ```hcl
#   resource "google_kms_crypto_key" "models" {
#     name     = "models"
#     key_ring = google_kms_key_ring.ml.id
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   resource "google_kms_crypto_key" "models" {
#     name            = "models"
#     key_ring        = google_kms_key_ring.ml.id
#     rotation_period = "7776000s"
#   }
#   ```
#
#   ## Exceptions
#   Only symmetric keys can be rotated by themselves: keys with another purpose, imported keys and
#   keys outside Cloud KMS are not judged. Periods above 90 days are reported, as CIS asks.
# related_resources:
#   - ref: https://cloud.google.com/kms/docs/key-rotation
#     description: Key rotation
# custom:
#   severity: warning
#   kinds: [terraform]
#   scope: document
#   remediation: Set rotation_period to "7776000s" (90 days).
package idp.security.kms_rotation_missing

import data.lib.terraform

deny contains {"msg": msg, "path": terraform.at(key, ["rotation_period"])} if {
	some key in keys
	not key.value.rotation_period
	msg := "the key is never rotated: set rotation_period to \"7776000s\""
}

deny contains {"msg": msg, "path": terraform.at(key, ["rotation_period"])} if {
	some key in keys
	period := key.value.rotation_period
	to_number(trim_suffix(period, "s")) > 7776000
	msg := sprintf("\"%s\" is more than 90 days: set rotation_period to \"7776000s\"", [period])
}

keys := [key |
	some key in terraform.instances("google_kms_crypto_key")
	object.get(key.value, "purpose", "ENCRYPT_DECRYPT") == "ENCRYPT_DECRYPT"
	not key.value.import_only
	not is_external(key.value)
]

is_external(key) if {
	some template in key.version_template
	startswith(template.protection_level, "EXTERNAL")
}
