# METADATA
# scope: package
# title: Nodes with the default service account
# description: |
#   ## Why
#   Nodes that name no service account run as the default one of Compute Engine. In many projects
#   that account is an editor of everything: whoever escapes a pod may then change buckets, images
#   and other clusters. Nodes need only log, report metrics and pull images.
#
#   ## Avoid
#   ```hcl
#   node_config {
#     machine_type = "g2-standard-8"
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   node_config {
#     machine_type    = "g2-standard-8"
#     service_account = google_service_account.nodes.email
#   }
#   ```
#
#   ## Exceptions
#   Default node pools that are removed are not reported. For Autopilot and node auto-provisioning
#   the account is asked for in cluster_autoscaling.auto_provisioning_defaults, and judged only
#   where that block exists.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/hardening-your-cluster
#     description: Harden your cluster's security
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/container_node_pool
#     description: google_container_node_pool
# custom:
#   severity: warning
#   kinds: [terraform]
#   scope: document
#   remediation: >-
#     Make a service account with roles/container.defaultNodeServiceAccount and name it in
#     service_account.
package idp.security.node_default_service_account

import data.lib.gke
import data.lib.terraform

deny contains {"msg": msg, "path": terraform.place(owner, ["node_config", 0, "service_account"])} if {
	some owner in gke.node_owners
	not owner.config.service_account
	msg := "nodes run as the project's default service account: set service_account"
}

deny contains {"msg": msg, "path": terraform.at(owner, ["node_config", 0, "service_account"])} if {
	some owner in gke.node_owners
	terraform.is_default_account(owner.config.service_account)
	msg := sprintf("\"%s\" is a default service account: make one for the nodes", [owner.config.service_account])
}

deny contains {"msg": msg, "path": terraform.place(defaults, ["service_account"])} if {
	some cluster in gke.clusters
	some autoscaling in terraform.blocks(cluster, "cluster_autoscaling")
	some defaults in terraform.blocks(autoscaling, "auto_provisioning_defaults")
	not defaults.value.service_account
	msg := "provisioned nodes run as the project's default service account: set service_account"
}
