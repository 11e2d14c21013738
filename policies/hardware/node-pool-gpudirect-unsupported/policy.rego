# METADATA
# scope: package
# title: Node pool whose software lacks GPUDirect
# description: |
#   ## Why
#   On A3 Ultra and A4 the GPUs of several machines talk over RDMA. The drivers for that are part of
#   Container-Optimized OS alone: nodes with Ubuntu or Windows have the networks and cannot use
#   them. A4 needs GKE 1.32.1-gke.1420000 or newer besides.
#
#   ## Avoid
#   ```hcl
#   node_config {
#     machine_type = "a3-ultragpu-8g"
#     image_type   = "UBUNTU_CONTAINERD"
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   node_config {
#     machine_type = "a3-ultragpu-8g"
#     image_type   = "COS_CONTAINERD"
#   }
#   ```
#
#   ## Exceptions
#   The image is judged only where the pool has networks beside its own, as GPUDirect needs. A pool
#   whose version is left to a release channel is left alone.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/gpu-bandwidth-gpudirect-tcpx
#     description: GPUDirect in GKE Standard
#   - ref: https://cloud.google.com/kubernetes-engine/docs/concepts/node-images
#     description: Node images
# custom:
#   severity: error
#   kinds: [terraform]
#   scope: document
#   mentions: [a3-ultragpu, a4-highgpu, a4x-]
#   remediation: Use image_type "COS_CONTAINERD", and GKE 1.32.1-gke.1420000 or newer for A4.
package idp.hardware.node_pool_gpudirect_unsupported

import data.lib.gke
import data.lib.machines
import data.lib.pools
import data.lib.terraform

deny contains {"msg": msg, "path": terraform.at(owner, ["node_config", 0, "image_type"])} if {
	some owner in gke.node_owners
	machine := pools.machine(owner)
	data.machine_types.gpu_network[machine].stack == "GPUDirect-RDMA"
	count(owner.value.network_config[0].additional_node_network_configs) > 0
	image := owner.config.image_type
	regex.match(`(?i)^(ubuntu|windows)`, image)
	msg := sprintf(
		"%s uses RDMA between its machines, which image_type \"%s\" lacks: use \"COS_CONTAINERD\"",
		[machine, image],
	)
}

deny contains {"msg": msg, "path": terraform.at(owner, ["version"])} if {
	some owner in gke.node_owners
	machine := pools.machine(owner)
	machines.fact(machine).family == "a4"
	gke.is_before(owner.value.version, [1, 32, 1, 1420000])
	msg := sprintf("%s needs GKE 1.32.1-gke.1420000 or newer, not %s", [machine, owner.value.version])
}
