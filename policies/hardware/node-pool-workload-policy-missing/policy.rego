# METADATA
# scope: package
# title: TPU slice without a workload policy
# description: |
#   ## Why
#   The hosts of an Ironwood (tpu7x) slice are chosen by a workload policy: a resource policy with the
#   topology of the accelerator, which the node pool names. A topology in the node pool alone does not
#   place them.
#
#   ## Avoid
#   ```hcl
#   node_config {
#     machine_type = "tpu7x-standard-4t"
#   }
#   placement_policy {
#     type         = "COMPACT"
#     tpu_topology = "2x2x2"
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   node_config {
#     machine_type = "tpu7x-standard-4t"
#   }
#   placement_policy {
#     type         = "COMPACT"
#     tpu_topology = "2x2x2"
#     policy_name  = google_compute_resource_policy.slice.name
#   }
#   ```
#
#   ## Exceptions
#   A slice of one host needs none. What the policy says is not judged: it is often made elsewhere.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/concepts/plan-tpus
#     description: Plan TPUs in GKE
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_resource_policy
#     description: google_compute_resource_policy
# custom:
#   severity: warning
#   kinds: [terraform]
#   scope: document
#   mentions: [tpu_topology]
#   remediation: Make a resource policy with workload_policy and accelerator_topology, and name it in placement_policy.
package idp.hardware.node_pool_workload_policy_missing

import data.lib.gke
import data.lib.pools
import data.lib.terraform
import data.lib.tpus

deny contains {"msg": msg, "path": terraform.at(owner, ["placement_policy", 0, "tpu_topology"])} if {
	some owner in gke.node_owners
	tpu := pools.tpu(owner)
	tpus.fact(tpu.accelerator).workload_policy_required_for_multi_host
	placement := owner.value.placement_policy[0]
	not placement.policy_name
	not tpus.topology_problem(tpu.accelerator, placement.tpu_topology)
	hosts := tpus.chips(placement.tpu_topology) / tpu.chips
	hosts > 1
	msg := sprintf(
		"a \"%s\" slice of %s has %v hosts, which a workload policy places: set placement_policy.policy_name",
		[placement.tpu_topology, tpu.accelerator, hosts],
	)
}
