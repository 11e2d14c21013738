# METADATA
# scope: package
# title: Network of accelerators that GKE cannot set up
# description: |
#   ## Why
#   With accelerator_network_profile GKE itself makes the networks between accelerators. It does so for
#   a few machine families, from GKE 1.34.1-gke.1829001 on, and not beside networks of your own:
#   any other pool is refused.
#
#   ## Avoid
#   ```hcl
#   node_config {
#     machine_type = "g2-standard-96"
#   }
#   network_config {
#     accelerator_network_profile = "auto"
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   node_config {
#     machine_type = "a4-highgpu-8g"
#   }
#   network_config {
#     accelerator_network_profile = "auto"
#   }
#   ```
#
#   ## Exceptions
#   Machine types that the facts do not know, and versions that a release channel decides, are not
#   judged.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/allocate-network-resources-dra
#     description: Allocate network resources with GKE managed DRANET
#   - ref: https://github.com/GoogleCloudPlatform/cluster-toolkit/blob/main/modules/compute/gke-node-pool/main.tf
#     description: Preconditions of Google's own module
# custom:
#   severity: error
#   kinds: [terraform]
#   scope: document
#   mentions: [accelerator_network_profile]
#   remediation: Use a machine type with these networks and a newer GKE, or leave accelerator_network_profile out.
package idp.hardware.node_pool_dranet_unsupported

import data.lib.gke
import data.lib.machines
import data.lib.pools
import data.lib.terraform

deny contains {"msg": msg, "path": terraform.at(owner, profile)} if {
	some owner in automatic
	machine := pools.machine(owner)
	family := machines.fact(machine).family
	not family in families
	msg := sprintf(
		"%s has no networks between accelerators that GKE sets up: only %s have them",
		[machine, concat(", ", [upper(name) | some name in sort(families)])],
	)
}

deny contains {"msg": msg, "path": terraform.at(owner, ["network_config", 0, "additional_node_network_configs"])} if {
	some owner in automatic
	count(owner.value.network_config[0].additional_node_network_configs) > 0
	msg := "accelerator_network_profile excludes additional_node_network_configs: remove one of them"
}

deny contains {"msg": msg, "path": terraform.at(owner, ["version"])} if {
	some owner in automatic
	version := owner.value.version
	gke.is_before(version, [1, 34, 1, 1829001])
	msg := sprintf("accelerator_network_profile needs GKE 1.34.1-gke.1829001 or newer, not %s", [version])
}

profile := ["network_config", 0, "accelerator_network_profile"]

families := {"a3", "a4", "a4x", "ct6e", "tpu7x"}

automatic contains owner if {
	some owner in gke.node_owners
	owner.value.network_config[0].accelerator_network_profile == "auto"
}
