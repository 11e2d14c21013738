# METADATA
# scope: package
# title: Data without the key that its neighbours have
# description: |
#   ## Why
#   Google encrypts all data at rest. A team that gives one bucket, disk or data set a key of its
#   own does so because the key can be revoked and its use is logged. The one beside it without a
#   key is then usually forgotten, not meant.
#
#   ## Avoid
#   ```hcl
#   resource "google_storage_bucket" "models" {
#     encryption {
#       default_kms_key_name = google_kms_crypto_key.ml.id
#     }
#   }
#
#   resource "google_storage_bucket" "features" {
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   resource "google_storage_bucket" "features" {
#     encryption {
#       default_kms_key_name = google_kms_crypto_key.ml.id
#     }
#   }
#   ```
#
#   ## Exceptions
#   A note, and only where another resource of the same type in the module has a key: no key at all
#   is a choice that is not judged.
# related_resources:
#   - ref: https://cloud.google.com/kms/docs/cmek
#     description: Customer-managed encryption keys
# custom:
#   severity: note
#   kinds: [terraform]
#   scope: document
#   remediation: Give the resource the Cloud KMS key too, or say why it needs none.
package idp.security.encryption_key_uneven

import data.lib.terraform

deny contains {"msg": msg, "path": terraform.at(entry, [block])} if {
	some type, block in blocks
	has_key(type, block)
	some entry in terraform.instances(type)
	not entry.value[block]
	msg := sprintf("others of its type have a Cloud KMS key of yours, this one has none: add %s", [block])
}

has_key(type, block) if {
	some entry in terraform.instances(type)
	entry.value[block]
}

# The block of each type that holds the key.
blocks := {
	"google_alloydb_cluster": "encryption_config",
	"google_bigquery_dataset": "default_encryption_configuration",
	"google_bigquery_table": "encryption_configuration",
	"google_compute_disk": "disk_encryption_key",
	"google_storage_bucket": "encryption",
	"google_vertex_ai_dataset": "encryption_spec",
	"google_vertex_ai_endpoint": "encryption_spec",
	"google_vertex_ai_featurestore": "encryption_spec",
	"google_vertex_ai_tensorboard": "encryption_spec",
}
