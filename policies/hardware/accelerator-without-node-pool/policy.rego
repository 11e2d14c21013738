# METADATA
# scope: package
# title: Accelerator that no node pool has
# description: |
#   ## Why
#   A pod that selects an accelerator waits for a node with it. Where the node pools of the repository
#   are all there is and none has it, the pod stays pending, and nothing says why until somebody
#   compares the manifest with the Terraform configuration.
#
#   ## Avoid
#   ```yaml
#   # the repository's node pools have L4
#   nodeSelector:
#     cloud.google.com/gke-accelerator: nvidia-a100-80gb
#   ```
#
#   ## Prefer
#   ```yaml
#   nodeSelector:
#     cloud.google.com/gke-accelerator: nvidia-l4
#   ```
#
#   ## Exceptions
#   Judged is only a repository that shows its nodes: a Standard cluster without node auto-provisioning,
#   a pool with an accelerator, and a machine type for every pool. Where several folders with
#   clusters have different accelerators, nobody can say which of them a manifest is for. Pods with a
#   compute class, a pool of their own or a queue of Kueue are left alone, as are selectors that a
#   kustomization patches. Where the number of pools, or what they have, is not known, the result is
#   undecided. A module from elsewhere may make any pool, so where one is called nothing is said.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/gpus
#     description: GPUs in GKE Standard node pools
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/tpus
#     description: TPUs in GKE Standard node pools
# custom:
#   severity: warning
#   kinds: [kubernetes, kustomization, kustomize-patch, terraform]
#   scope: repository
#   mentions: [cloud.google.com/gke-accelerator, cloud.google.com/gke-tpu-accelerator]
#   remediation: Select an accelerator that a node pool has, or add a node pool with this one.
package idp.hardware.accelerator_without_node_pool

import data.lib.gpus
import data.lib.kustomize
import data.lib.nodes
import data.lib.repository_nodes
import data.lib.tpus
import data.lib.workloads

deny contains {"msg": msg, "path": array.concat(workload.path, chosen.path)} if {
	repository_nodes.are_known
	some workload in workloads.all
	some placement in placements(workload.entry.value)
	some label in [gpus.labels.type, tpus.labels.type]
	chosen := nodes.choice(placement, label)
	chosen.value in (gpus.types | tpus.accelerators)
	not repository_nodes.offered[chosen.value]
	not kustomize.may_be_patched(workload.entry, "nodeSelector")
	not kustomize.may_be_patched(workload.entry, "nodeAffinity")
	msg := sprintf("no node pool has %s: %s", [chosen.value, concat(", ", sort(described))])
}

# One pool stands for all with its accelerator.
described := [sprintf("%s has %s", [min(addresses), accelerator]) | some accelerator, addresses in repository_nodes.offered]

placements(value) := [placement |
	some placement in nodes.placements with input as value
	not nodes.is_placed_otherwise(placement) with input as value
]
