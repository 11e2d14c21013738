# METADATA
# scope: package
# title: Node pool that divides its GPU in no possible way
# description: |
#   ## Why
#   Only some GPUs can be partitioned, each into sizes of its own, and a GPU is shared by time or by
#   MPS among 2 to 48 clients. GKE refuses a node pool that asks for anything else.
#
#   ## Avoid
#   ```hcl
#   guest_accelerator {
#     type               = "nvidia-l4"
#     count              = 1
#     gpu_partition_size = "1g.5gb"
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   guest_accelerator {
#     type               = "nvidia-tesla-a100"
#     count              = 1
#     gpu_partition_size = "1g.5gb"
#   }
#   ```
#
#   ## Exceptions
#   GPU types that the facts do not know are not judged.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/gpus
#     description: GPUs in GKE Standard node pools
#   - ref: https://docs.nvidia.com/datacenter/tesla/mig-user-guide/
#     description: NVIDIA multi-instance GPU user guide
# custom:
#   severity: error
#   kinds: [terraform]
#   scope: document
#   mentions: [gpu_partition_size, gpu_sharing_config]
#   remediation: Use a size that the GPU has, as `idp facts gpu NAME` lists them, and 2 to 48 clients.
package idp.hardware.node_pool_gpu_division_invalid

import data.lib.gke
import data.lib.gpus
import data.lib.pools

deny contains {"msg": msg, "path": array.concat(guest.path, ["gpu_partition_size"])} if {
	some owner in gke.node_owners
	some guest in pools.guests(owner)
	size := guest.value.gpu_partition_size
	sizes := gpus.partitions(guest.value.type)
	not sizes[size]
	msg := problem(guest.value.type, sizes, size)
}

deny contains {"msg": msg, "path": array.concat(sharing.path, ["gpu_sharing_strategy"])} if {
	some sharing in sharings
	strategy := sharing.value.gpu_sharing_strategy
	not strategy in {"TIME_SHARING", "MPS"}
	msg := sprintf("a GPU is shared by \"TIME_SHARING\" or \"MPS\", not by \"%s\"", [strategy])
}

deny contains {"msg": msg, "path": array.concat(sharing.path, ["max_shared_clients_per_gpu"])} if {
	some sharing in sharings
	clients := sharing.value.max_shared_clients_per_gpu
	is_number(clients)
	limits := data.accelerators.gpu_common.max_shared_clients_per_gpu
	not clients in numbers.range(limits.min, limits.max)
	msg := sprintf("a GPU is shared by %v to %v clients, not by %v", [limits.min, limits.max, clients])
}

warn contains {"msg": msg, "path": array.concat(sharing.path, ["gpu_sharing_strategy"])} if {
	some sharing in sharings
	sharing.value.gpu_sharing_strategy == "MPS"
	sharing.guest.gpu_partition_size
	msg := "MPS on GPU partitions is not supported by NVIDIA's device plugin"
}

sharings := [{"path": array.concat(guest.path, ["gpu_sharing_config", i]), "value": value, "guest": guest.value} |
	some owner in gke.node_owners
	some guest in pools.guests(owner)
	some i, value in guest.value.gpu_sharing_config
]

problem(type, sizes, size) := sprintf("%s cannot be partitioned, so there is no \"%s\"", [type, size]) if {
	count(sizes) == 0
} else := sprintf("%s has partitions of %s, not \"%s\"", [type, concat(", ", sort(object.keys(sizes))), size])
