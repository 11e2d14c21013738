# METADATA
# scope: package
# title: Kubelet that answers without credentials
# description: |
#   ## Why
#   On port 10255 the kubelet tells every caller, without asking who it is, which pods run on the
#   node, with which images and environment variables. Everything in the network can read it.
#
#   ## Avoid
#   ```hcl
#   kubelet_config {
#     insecure_kubelet_readonly_port_enabled = "TRUE"
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   kubelet_config {
#     insecure_kubelet_readonly_port_enabled = "FALSE"
#   }
#   ```
#
#   ## Exceptions
#   Only the value TRUE is reported, in node pools, in the cluster's defaults and in those of
#   Autopilot and node auto-provisioning.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/disable-kubelet-readonly-port
#     description: Disable the kubelet read-only port
# custom:
#   severity: warning
#   kinds: [terraform]
#   scope: document
#   remediation: Set insecure_kubelet_readonly_port_enabled to "FALSE".
package idp.security.kubelet_read_only_port

import data.lib.gke
import data.lib.terraform

deny contains {"msg": msg, "path": terraform.at(config, ["insecure_kubelet_readonly_port_enabled"])} if {
	some config in configs
	upper(config.value.insecure_kubelet_readonly_port_enabled) == "TRUE"
	msg := "the kubelet answers without credentials on port 10255: set the value to \"FALSE\""
}

configs contains config if {
	some owner in gke.node_owners
	some node in terraform.blocks(owner, "node_config")
	some config in terraform.blocks(node, "kubelet_config")
}

configs contains config if {
	some cluster in gke.clusters
	some defaults in terraform.blocks(cluster, "node_pool_defaults")
	some config in terraform.blocks(defaults, "node_config_defaults")
}

configs contains config if {
	some cluster in gke.clusters
	some defaults in terraform.blocks(cluster, "node_pool_auto_config")
	some config in terraform.blocks(defaults, "node_kubelet_config")
}
