# METADATA
# scope: package
# title: Node pool whose GPU driver is too old
# description: |
#   ## Why
#   The default driver of GKE 1.32 and before is older than branch 570. B200 does not work with it, and an
#   RTX PRO 6000 is not divided by it: the nodes come, are paid for, and offer no GPU.
#
#   ## Avoid
#   ```hcl
#   version = "1.32.4-gke.1415000"
#   node_config {
#     guest_accelerator {
#       type  = "nvidia-b200"
#       count = 8
#       gpu_driver_installation_config {
#         gpu_driver_version = "DEFAULT"
#       }
#     }
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   version = "1.32.4-gke.1415000"
#   node_config {
#     guest_accelerator {
#       type  = "nvidia-b200"
#       count = 8
#       gpu_driver_installation_config {
#         gpu_driver_version = "LATEST"
#       }
#     }
#   }
#   ```
#
#   ## Exceptions
#   Judged is a pool whose version is in the file; a release channel leaves it open. Drivers that you
#   install yourself are left alone. A pool without gpu_driver_installation_config gets the default.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/gpus
#     description: GPUs in GKE Standard node pools, drivers
#   - ref: https://docs.nvidia.com/datacenter/tesla/mig-user-guide/
#     description: Multi-instance GPU, supported GPUs and drivers
# custom:
#   severity: error
#   kinds: [terraform]
#   scope: document
#   mentions: [nvidia-b200, nvidia-rtx-pro-6000]
#   remediation: Set gpu_driver_version to "LATEST", or use a newer version of GKE.
package idp.hardware.node_pool_gpu_driver_too_old

import data.lib.gke
import data.lib.gpus
import data.lib.pools
import data.lib.terraform

deny contains {"msg": msg, "path": terraform.place(guest, driver)} if {
	some guest in judged
	gpus.fact(guest.value.type).gke_driver_rule
	msg := message(guest)
}

warn contains {"msg": msg, "path": terraform.place(guest, driver)} if {
	some guest in judged
	guest.value.gpu_partition_size

	# All divided GPUs but this one work with older drivers.
	guest.value.type == "nvidia-rtx-pro-6000"
	msg := message(guest)
}

message(guest) := sprintf(
	"%s needs driver branch %v, which the default of GKE %s is older than: use \"LATEST\"",
	[guest.value.type, gpus.fact(guest.value.type).min_driver_branch, guest.version],
)

driver := ["gpu_driver_installation_config", 0, "gpu_driver_version"]

# The GPUs that get the default driver of a version before 1.33.
judged contains {"path": guest.path, "value": guest.value, "version": version} if {
	some owner in gke.node_owners
	version := version_of(owner.value)
	gke.is_before(version, [1, 33])
	some guest in pools.guests(owner)
	gets_default(guest.value)
}

version_of(owner) := owner.version

version_of(owner) := owner.node_version

gets_default(guest) if not guest.gpu_driver_installation_config[0].gpu_driver_version

gets_default(guest) if guest.gpu_driver_installation_config[0].gpu_driver_version == "DEFAULT"
