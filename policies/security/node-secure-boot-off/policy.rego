# METADATA
# scope: package
# title: Nodes without secure boot
# description: |
#   ## Why
#   Secure boot starts only signed boot loaders, kernels and kernel modules. It is off unless it is
#   asked for. Without it, malware that gained root once can put itself below the operating system
#   and survive there.
#
#   ## Avoid
#   ```hcl
#   node_config {
#     machine_type = "g2-standard-8"
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   node_config {
#     machine_type = "g2-standard-8"
#     shielded_instance_config {
#       enable_secure_boot = true
#     }
#   }
#   ```
#
#   ## Exceptions
#   Drivers that GKE installs are signed. Node pools that install their own GPU drivers
#   (`gpu_driver_version = "INSTALLATION_DISABLED"`) are not reported, for unsigned modules do not
#   load under secure boot; neither are Autopilot clusters and default node pools that are removed.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/shielded-gke-nodes
#     description: Using Shielded GKE Nodes
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/container_node_pool
#     description: google_container_node_pool
# custom:
#   severity: warning
#   kinds: [terraform]
#   scope: document
#   remediation: Set shielded_instance_config.enable_secure_boot to true.
package idp.security.node_secure_boot_off

import data.lib.gke
import data.lib.terraform

deny contains {"msg": msg, "path": terraform.place(owner, keys)} if {
	some owner in gke.node_owners
	keys := ["node_config", 0, "shielded_instance_config", 0, "enable_secure_boot"]
	not owner.config.shielded_instance_config[0].enable_secure_boot
	not brings_drivers(owner.config)
	msg := "nodes start unsigned boot components: set shielded_instance_config.enable_secure_boot"
}

brings_drivers(config) if {
	some accelerator in config.guest_accelerator
	accelerator.gpu_driver_installation_config[0].gpu_driver_version == "INSTALLATION_DISABLED"
}
