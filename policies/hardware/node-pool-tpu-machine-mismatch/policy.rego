# METADATA
# scope: package
# title: Node pool whose machines make no such slice
# description: |
#   ## Why
#   A TPU slice is made of one machine type. Machines with 8 chips are a slice by themselves, those with
#   1 chip too, and larger slices are made of machines with 4. Some machine types make nothing but
#   slices of several hosts, which need a topology and nodes that are placed together. GKE refuses
#   other pools.
#
#   ## Avoid
#   ```hcl
#   node_config {
#     machine_type = "ct6e-standard-8t"
#   }
#   placement_policy {
#     type         = "COMPACT"
#     tpu_topology = "4x4"
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   node_config {
#     machine_type = "ct6e-standard-4t"
#   }
#   placement_policy {
#     type         = "COMPACT"
#     tpu_topology = "4x4"
#   }
#   ```
#
#   ## Exceptions
#   Machine types that the facts do not know are not judged, nor are pools whose policy_name says
#   how they are placed. A topology that the TPU does not have is reported by
#   `node-pool-tpu-slice-invalid`.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/concepts/plan-tpus
#     description: Plan TPUs in GKE
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/container_node_pool
#     description: google_container_node_pool
# custom:
#   severity: error
#   kinds: [terraform]
#   scope: document
#   mentions: [tpu_topology, hightpu, ct6e, tpu7]
#   remediation: Choose the machine type that the topology is made of; `idp facts tpu NAME --slices` lists them.
package idp.hardware.node_pool_tpu_machine_mismatch

import data.lib.gke
import data.lib.pools
import data.lib.terraform
import data.lib.tpus

deny contains {"msg": msg, "path": terraform.at(owner, ["placement_policy", 0, "tpu_topology"])} if {
	some owner in gke.node_owners
	accelerator := pools.tpu(owner).accelerator
	topology := owner.value.placement_policy[0].tpu_topology
	not tpus.topology_problem(accelerator, topology)
	problem := tpus.machine_problem(accelerator, pools.machine(owner), topology)
	msg := sprintf(
		"no slice of \"%s\" is made of %s, which %s%s",
		[topology, pools.machine(owner), problem, remedy(accelerator, topology)],
	)
}

deny contains {"msg": msg, "path": terraform.at(owner, ["node_config", 0, "machine_type"])} if {
	some owner in gke.node_owners
	tpus.is_multi_host(pools.tpu(owner).accelerator, pools.machine(owner))
	not owner.value.placement_policy[0].tpu_topology
	not owner.value.placement_policy[0].policy_name
	msg := sprintf(
		"%s makes only slices of several hosts: add placement_policy with type \"COMPACT\" and tpu_topology",
		[pools.machine(owner)],
	)
}

remedy(accelerator, topology) := sprintf(": use %s", [tpus.machine(accelerator, topology)])

remedy(accelerator, topology) := "" if not tpus.machine(accelerator, topology)
