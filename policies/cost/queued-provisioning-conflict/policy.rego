# METADATA
# scope: package
# title: Queued provisioning with nodes of its own
# description: |
#   ## Why
#   With queued provisioning the nodes of a job come all at once when capacity is there, and go when
#   it is done. A minimum above 0 asks for nodes that no job has queued for, and compact placement asks
#   for GPUs side by side, which the queue does not promise.
#
#   ## Avoid
#   ```hcl
#   queued_provisioning {
#     enabled = true
#   }
#   autoscaling {
#     total_min_node_count = 1
#     total_max_node_count = 8
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   queued_provisioning {
#     enabled = true
#   }
#   autoscaling {
#     total_min_node_count = 0
#     total_max_node_count = 8
#   }
#   ```
#
#   ## Exceptions
#   Compact placement is judged only where the pool has a GPU. Reservations are reported by
#   `node-pool-capacity-conflict`.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/provisioningrequest
#     description: Flex-start with queued provisioning
#   - ref: https://github.com/GoogleCloudPlatform/cluster-toolkit/blob/main/modules/compute/gke-node-pool/main.tf
#     description: Preconditions of Google's own module
# custom:
#   severity: error
#   kinds: [terraform]
#   scope: document
#   mentions: [queued_provisioning]
#   remediation: Let the autoscaler start at 0 and leave placement_policy out.
package idp.cost.queued_provisioning_conflict

import data.lib.gke
import data.lib.gpus
import data.lib.pools
import data.lib.terraform

deny contains {"msg": msg, "path": terraform.at(owner, ["autoscaling", 0, key])} if {
	some owner in queued
	some key in ["min_node_count", "total_min_node_count"]
	least := owner.value.autoscaling[0][key]
	is_number(least)
	least > 0
	msg := sprintf("queued provisioning needs %s to be 0, not %v", [key, least])
}

deny contains {"msg": msg, "path": terraform.at(owner, ["placement_policy", 0, "type"])} if {
	some owner in queued
	owner.value.placement_policy[0].type == "COMPACT"
	found := pools.accelerators(owner) & gpus.types
	count(found) > 0
	msg := sprintf("queued provisioning excludes compact placement of %s: remove placement_policy", [concat(", ", sort(found))])
}

queued contains owner if {
	some owner in gke.node_owners
	owner.value.queued_provisioning[0].enabled == true
}
