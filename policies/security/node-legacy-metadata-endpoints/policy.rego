# METADATA
# scope: package
# title: Legacy metadata endpoints switched on
# description: |
#   ## Why
#   The legacy endpoints of the metadata server answer requests without the header Metadata-Flavor,
#   so that any server-side request forgery reads the node's credentials. GKE switches them off by
#   itself; this setting switches them on again.
#
#   ## Avoid
#   ```hcl
#   metadata = {
#     disable-legacy-endpoints = "false"
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   metadata = {
#     disable-legacy-endpoints = "true"
#   }
#   ```
#
#   ## Exceptions
#   Only values that mean no are reported. Metadata without the key is left alone.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/hardening-your-cluster
#     description: Harden your cluster's security
# custom:
#   severity: warning
#   kinds: [terraform]
#   scope: document
#   remediation: Set disable-legacy-endpoints to "true", or remove it from the node's metadata.
package idp.security.node_legacy_metadata_endpoints

import data.lib.gke
import data.lib.terraform

deny contains {"msg": msg, "path": path} if {
	some owner in gke.node_owners
	value := owner.config.metadata["disable-legacy-endpoints"]
	terraform.is_off(value)
	path := terraform.at(owner, ["node_config", 0, "metadata", "disable-legacy-endpoints"])
	msg := sprintf("disable-legacy-endpoints = \"%s\" serves credentials without the protecting header", [value])
}
