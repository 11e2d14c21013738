# METADATA
# scope: package
# title: Confidential GPU nodes on other machines
# description: |
#   ## Why
#   Few machines with a GPU encrypt their memory: a3-highgpu-1g with Intel TDX, g4-standard-48 with AMD SEV.
#   On any other one there is no confidential node, so that what was meant to be protected is not, or
#   the pool is not made.
#
#   ## Avoid
#   ```hcl
#   node_config {
#     machine_type = "a3-highgpu-8g"
#     confidential_nodes {
#       enabled                    = true
#       confidential_instance_type = "TDX"
#     }
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   node_config {
#     machine_type = "a3-highgpu-1g"
#     confidential_nodes {
#       enabled                    = true
#       confidential_instance_type = "TDX"
#     }
#   }
#   ```
#
#   ## Exceptions
#   Judged are machine types that carry a GPU and that the facts know.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/confidential-gke-nodes
#     description: Confidential GKE Nodes
#   - ref: https://cloud.google.com/confidential-computing/confidential-vm/docs/supported-configurations
#     description: Confidential VM, supported configurations
# custom:
#   severity: warning
#   kinds: [terraform]
#   scope: document
#   mentions: [confidential_nodes]
#   remediation: Use a machine type with confidential nodes, and the technology that it has.
package idp.security.confidential_nodes_unsupported

import data.lib.gke
import data.lib.gpus
import data.lib.machines
import data.lib.pools
import data.lib.terraform

deny contains {"msg": msg, "path": terraform.at(owner, ["node_config", 0, "machine_type"])} if {
	some owner in confidential
	not machines.fact(pools.machine(owner)).confidential
	msg := sprintf("%s has no confidential nodes: with a GPU only %s do", [pools.machine(owner), concat(" and ", sort(able))])
}

deny contains {"msg": msg, "path": terraform.at(owner, keys)} if {
	some owner in confidential
	keys := ["node_config", 0, "confidential_nodes", 0, "confidential_instance_type"]
	type := owner.config.confidential_nodes[0].confidential_instance_type
	known := machines.fact(pools.machine(owner)).confidential
	not type in known
	msg := sprintf("%s is confidential by %s, not by %s", [pools.machine(owner), concat(", ", known), type])
}

confidential contains owner if {
	some owner in gke.node_owners
	owner.config.confidential_nodes[0].enabled == true
	machines.fact(pools.machine(owner)).accelerator in gpus.types
}

# The machine types with a GPU that encrypt their memory, those without a local SSD left out.
able := {name |
	some name, known in data.machine_types.machines
	known.accelerator
	known.confidential
	not known.explicit_only
}
