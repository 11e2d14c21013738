# METADATA
# scope: package
# title: GPU partition that no node has
# description: |
#   ## Why
#   Nodes carry the size that their GPUs are partitioned to as a label. A pod that selects a size
#   which its GPU type does not have, or any size of a type that cannot be partitioned, waits for a
#   node that nobody can make.
#
#   ## Avoid
#   ```yaml
#   nodeSelector:
#     cloud.google.com/gke-accelerator: nvidia-tesla-a100
#     cloud.google.com/gke-gpu-partition-size: 1g.10gb
#   ```
#
#   ## Prefer
#   ```yaml
#   nodeSelector:
#     cloud.google.com/gke-accelerator: nvidia-tesla-a100
#     cloud.google.com/gke-gpu-partition-size: 1g.5gb
#   ```
#
#   ## Exceptions
#   A GPU type that the facts do not know is not judged. Sizes that only exist on nodes made by hand
#   are a warning where the pod selects a compute class, which makes its nodes itself.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/gpus-multi
#     description: Running multi-instance GPUs
#   - ref: https://docs.nvidia.com/datacenter/tesla/mig-user-guide/
#     description: NVIDIA multi-instance GPU user guide
# custom:
#   severity: error
#   kinds: [kubernetes, kubeflow-pipeline]
#   scope: document
#   mentions: [gke-gpu-partition-size]
#   remediation: Select a size that the GPU type has, as `idp facts gpu NAME` lists them, or no size at all.
package idp.hardware.gpu_partition_unknown

import data.lib.gpus
import data.lib.nodes

deny contains {"msg": msg, "path": size.path} if {
	some placement in nodes.placements
	size := nodes.choice(placement, gpus.labels.partition_size)
	type := nodes.choice(placement, gpus.labels.type).value
	not gpus.partitions(type)[size.value]
	msg := problem(type, gpus.partitions(type), size.value)
}

deny contains {"msg": msg, "path": size.path} if {
	some placement in nodes.placements
	not nodes.names(placement, gpus.labels.type)
	size := nodes.choice(placement, gpus.labels.partition_size)
	sizes := {size | some type in gpus.types; some size, _ in gpus.partitions(type)}
	count(sizes) > 0
	not size.value in sizes
	msg := sprintf("no GPU has partitions of \"%s\"", [size.value])
}

warn contains {"msg": msg, "path": size.path} if {
	some placement in nodes.placements
	nodes.names(placement, "cloud.google.com/compute-class")
	size := nodes.choice(placement, gpus.labels.partition_size)
	type := nodes.choice(placement, gpus.labels.type).value
	gpus.is_manual_partition(type, size.value)
	msg := sprintf("auto-provisioning makes no partitions of \"%s\" on \"%s\"", [size.value, type])
}

problem(type, sizes, size) := sprintf("\"%s\" cannot be partitioned, so no node has \"%s\"", [type, size]) if {
	count(sizes) == 0
} else := sprintf("\"%s\" has partitions of %s, not \"%s\"", [type, concat(", ", sort(object.keys(sizes))), size])
