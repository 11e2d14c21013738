# METADATA
# scope: package
# title: Disk encryption key written in Terraform
# description: |
#   ## Why
#   A raw key in Terraform is in the repository, in the state and in every plan. Whoever reads one
#   of them can decrypt the disk and its snapshots.
#
#   ## Avoid
#   ```hcl
#   disk_encryption_key {
#     raw_key = "SGVsbG8gZnJvbSBHb29nbGUgQ2xvdWQgUGxhdGZvcm0="
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   disk_encryption_key {
#     kms_key_self_link = google_kms_crypto_key.disks.id
#   }
#   ```
#
#   ## Exceptions
#   A key that comes from a variable without a default or from a data source is not known, and not
#   reported.
# related_resources:
#   - ref: https://cloud.google.com/compute/docs/disks/customer-managed-encryption
#     description: Protect resources with Cloud KMS keys
# custom:
#   severity: error
#   kinds: [terraform]
#   scope: document
#   remediation: >-
#     Use a Cloud KMS key with kms_key_self_link; treat the key that was written as lost.
package idp.security.disk_key_in_configuration

import data.lib.terraform

deny contains {"msg": msg, "path": terraform.at(holder, [key])} if {
	some holder in holders
	some key in ["raw_key", "rsa_encrypted_key", "disk_encryption_key_raw", "disk_encryption_key_rsa"]
	value := holder.value[key]
	not terraform.is_placeholder(value)
	msg := sprintf("%s holds a key that everybody with the code or the state can read", [key])
}

holders contains block if {
	some disk in terraform.instances("google_compute_disk")
	some name in ["disk_encryption_key", "source_image_encryption_key", "source_snapshot_encryption_key"]
	some block in terraform.blocks(disk, name)
}

holders contains block if {
	some instance in terraform.instances("google_compute_instance")
	some name in ["attached_disk", "boot_disk"]
	some block in terraform.blocks(instance, name)
}
