# METADATA
# scope: package
# title: GPU driver that secure boot refuses
# description: |
#   ## Why
#   With gpu_driver_version "INSTALLATION_DISABLED" somebody else installs the driver. On Ubuntu the
#   GPU operator builds it on the node, and secure boot loads no module that is not signed: the driver
#   does not start, and the node offers no GPU.
#
#   ## Avoid
#   ```hcl
#   image_type = "UBUNTU_CONTAINERD"
#   guest_accelerator {
#     type  = "nvidia-l4"
#     count = 1
#     gpu_driver_installation_config {
#       gpu_driver_version = "INSTALLATION_DISABLED"
#     }
#   }
#   shielded_instance_config {
#     enable_secure_boot = true
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   image_type = "COS_CONTAINERD"
#   guest_accelerator {
#     type  = "nvidia-l4"
#     count = 1
#     gpu_driver_installation_config {
#       gpu_driver_version = "DEFAULT"
#     }
#   }
#   shielded_instance_config {
#     enable_secure_boot = true
#   }
#   ```
#
#   ## Exceptions
#   Drivers that Google signs load under secure boot, so Container-Optimized OS is left alone. Where
#   you sign the driver yourself, suppress the finding with the reason.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/gpu-operator
#     description: NVIDIA GPU Operator in GKE
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/shielded-gke-nodes
#     description: Using Shielded GKE Nodes
# custom:
#   severity: warning
#   kinds: [terraform]
#   scope: document
#   mentions: [INSTALLATION_DISABLED]
#   remediation: Let GKE install the driver, or set enable_secure_boot to false for this pool.
package idp.hardware.gpu_driver_unsigned

import data.lib.gke
import data.lib.terraform

deny contains {"msg": msg, "path": terraform.at(owner, keys)} if {
	some owner in gke.node_owners
	regex.match(`(?i)^ubuntu`, owner.config.image_type)
	some guest in owner.config.guest_accelerator
	guest.gpu_driver_installation_config[0].gpu_driver_version == "INSTALLATION_DISABLED"
	owner.config.shielded_instance_config[0].enable_secure_boot == true
	keys := ["node_config", 0, "shielded_instance_config", 0, "enable_secure_boot"]
	msg := sprintf("secure boot loads no driver for %s that is built on the node: let GKE install it", [guest.type])
}
