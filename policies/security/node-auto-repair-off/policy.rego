# METADATA
# scope: package
# title: Nodes that are not repaired
# description: |
#   ## Why
#   Auto-repair replaces nodes that report themselves unhealthy. Without it a node that no longer
#   logs, reports or obeys its kubelet stays in the pool, out of sight of monitoring, and its GPUs
#   are paid for.
#
#   ## Avoid
#   ```hcl
#   management {
#     auto_repair = false
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   management {
#     auto_repair = true
#   }
#   ```
#
#   ## Exceptions
#   Only the value false is reported; the default is on. TPU slices and large training jobs that
#   must keep their nodes for inspection are a case for a suppression with the reason.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/node-auto-repair
#     description: Auto-repairing nodes
# custom:
#   severity: warning
#   kinds: [terraform]
#   scope: document
#   remediation: Set management.auto_repair to true.
package idp.security.node_auto_repair_off

import data.lib.gke
import data.lib.terraform

deny contains {"msg": msg, "path": terraform.at(management, ["auto_repair"])} if {
	some pool in gke.node_pools
	some management in terraform.blocks(pool, "management")
	management.value.auto_repair == false
	msg := "unhealthy nodes stay in the pool: set auto_repair to true"
}
