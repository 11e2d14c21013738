# METADATA
# scope: package
# title: Accelerator pool that never shrinks to nothing
# description: |
#   ## Why
#   A node with a GPU or TPU costs the same whether a pod uses it or not, often more in a night than
#   the work of the day. A pool that autoscales from 0 costs nothing while nothing runs.
#
#   ## Avoid
#   ```hcl
#   autoscaling {
#     min_node_count = 1
#     max_node_count = 4
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   autoscaling {
#     min_node_count = 0
#     max_node_count = 4
#   }
#   ```
#
#   ## Exceptions
#   A service that must answer at once may keep a node on purpose: suppress the finding with the
#   reason. Slices with a TPU topology of several hosts and pools of queued provisioning follow
#   rules of their own.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/concepts/cluster-autoscaler
#     description: Cluster autoscaler
# custom:
#   severity: warning
#   kinds: [terraform]
#   scope: document
#   mentions: [google_container_node_pool]
#   remediation: Let the pool autoscale with a minimum of 0.
package idp.cost.accelerator_pool_never_empty

import data.lib.pools

deny contains {"msg": msg, "path": array.concat(owner.path, ["autoscaling", 0, key])} if {
	some owner in pools.accelerated
	some key in ["min_node_count", "total_min_node_count"]
	least := owner.value.autoscaling[0][key]
	is_number(least)
	least > 0
	msg := sprintf("%s of %v keeps nodes with %s while nothing runs", [key, least, names(owner)])
}

deny contains {"msg": msg, "path": array.concat(owner.path, ["node_count"])} if {
	some owner in pools.accelerated
	not owner.value.autoscaling
	not owner.value.placement_policy[0].tpu_topology
	number := owner.value.node_count
	is_number(number)
	number > 0
	msg := sprintf("node_count of %v keeps nodes with %s while nothing runs: autoscale from 0", [number, names(owner)])
}

names(owner) := concat(", ", sort(pools.accelerators(owner)))
