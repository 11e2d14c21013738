# METADATA
# scope: package
# title: Kubernetes secrets without a key of their own
# description: |
#   ## Why
#   Google encrypts the disks of the control plane, but the secrets in etcd are plain to whoever
#   reads the database. A Cloud KMS key of your own wraps each secret, and every use of the key is
#   logged and can be revoked.
#
#   ## Avoid
#   ```hcl
#   database_encryption {
#     state    = "DECRYPTED"
#     key_name = ""
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   database_encryption {
#     state    = "ENCRYPTED"
#     key_name = google_kms_crypto_key.secrets.id
#   }
#   ```
#
#   ## Exceptions
#   A note: clusters whose secrets live in Secret Manager have little in etcd worth a key.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/encrypting-secrets
#     description: Encrypt secrets at the application layer
# custom:
#   severity: note
#   kinds: [terraform]
#   scope: document
#   remediation: >-
#     Set database_encryption with state = "ENCRYPTED" and the key_name of a Cloud KMS key.
package idp.security.gke_secrets_unencrypted

import data.lib.gke
import data.lib.terraform

deny contains {"msg": msg, "path": terraform.place(cluster, ["database_encryption", 0, "state"])} if {
	some cluster in gke.clusters
	not is_encrypted(cluster.value)
	msg := "Kubernetes secrets are not wrapped by a key of yours: set database_encryption"
}

is_encrypted(cluster) if cluster.database_encryption[0].state in {"ENCRYPTED", "ALL_OBJECTS_ENCRYPTION_ENABLED"}

# Control plane keys of one's own.
is_encrypted(cluster) if cluster.user_managed_keys_config[0].control_plane_disk_encryption_key
