# METADATA
# scope: package
# title: Pods that reach the metadata of their node
# description: |
#   ## Why
#   With GCE_METADATA the metadata server of Compute Engine answers every pod. A single request,
#   which a flaw in a model server can be made to send, returns an access token of the node's
#   service account, whatever account the pod was given.
#
#   ## Avoid
#   ```hcl
#   workload_metadata_config {
#     mode = "GCE_METADATA"
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   workload_metadata_config {
#     mode = "GKE_METADATA"
#   }
#   ```
#
#   ## Exceptions
#   Without the block GKE chooses by the cluster, which `gke-workload-identity-missing` judges. Pods
#   that need the node's own metadata run on the host network.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/workload-identity
#     description: Workload Identity Federation for GKE
# custom:
#   severity: error
#   kinds: [terraform]
#   scope: document
#   remediation: Set workload_metadata_config.mode to "GKE_METADATA".
package idp.security.node_metadata_exposed

import data.lib.gke
import data.lib.terraform

deny contains {"msg": msg, "path": terraform.at(metadata, ["mode"])} if {
	some owner in gke.node_owners
	some config in terraform.blocks(owner, "node_config")
	some metadata in terraform.blocks(config, "workload_metadata_config")
	metadata.value.mode == "GCE_METADATA"
	msg := "\"GCE_METADATA\" gives pods the tokens of their node: use \"GKE_METADATA\""
}
