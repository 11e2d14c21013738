# METADATA
# scope: package
# title: Pods that may change unsafe kernel settings
# description: |
#   ## Why
#   Unsafe sysctls are not kept apart between pods: one pod that may set them can slow down, starve
#   or crash its node, and with it everybody's GPUs on it.
#
#   ## Avoid
#   ```hcl
#   kubelet_config {
#     allowed_unsafe_sysctls = ["net.core.somaxconn"]
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   linux_node_config {
#     sysctls = {
#       "net.core.somaxconn" = "4096"
#     }
#   }
#   ```
#
#   ## Exceptions
#   A node pool of a single team, with a taint that keeps others off, may allow them: suppress the
#   note with the reason.
# related_resources:
#   - ref: https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/
#     description: Using sysctls in a Kubernetes cluster
# custom:
#   severity: note
#   kinds: [terraform]
#   scope: document
#   remediation: >-
#     Remove allowed_unsafe_sysctls, or set the value once for the node in
#     linux_node_config.sysctls.
package idp.security.node_unsafe_sysctls

import data.lib.gke
import data.lib.terraform

deny contains {"msg": msg, "path": terraform.at(kubelet, ["allowed_unsafe_sysctls", i])} if {
	some owner in gke.node_owners
	some config in terraform.blocks(owner, "node_config")
	some kubelet in terraform.blocks(config, "kubelet_config")
	some i, name in kubelet.value.allowed_unsafe_sysctls
	msg := sprintf("pods may change \"%s\" for the whole node: set it in linux_node_config.sysctls", [name])
}
