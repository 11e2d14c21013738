# METADATA
# scope: package
# title: Machine type without the GPU
# description: |
#   ## Why
#   Each GPU is sold on machine types of its own, in fixed numbers: an L4 only on G2, eight B200 only
#   on a4-highgpu-8g. A pod that selects a machine type or family together with a GPU that it does not
#   carry, or more of them than it has, is never scheduled.
#
#   ## Avoid
#   ```yaml
#   nodeSelector:
#     cloud.google.com/gke-accelerator: nvidia-l4
#     node.kubernetes.io/instance-type: n1-standard-8
#   ```
#
#   ## Prefer
#   ```yaml
#   nodeSelector:
#     cloud.google.com/gke-accelerator: nvidia-l4
#     node.kubernetes.io/instance-type: g2-standard-8
#   ```
#
#   ## Exceptions
#   Machine types and GPU types that the facts do not know are not judged. Numbers are not compared
#   where the pod selects partitions or shared GPUs.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/gpus
#     description: GPUs in GKE Standard node pools
#   - ref: https://cloud.google.com/compute/docs/gpus
#     description: GPU machine types
# custom:
#   severity: error
#   kinds: [kubernetes, kubeflow-pipeline]
#   scope: document
#   mentions: [instance-type, machine-family, gke-accelerator-count]
#   remediation: Select a machine type that carries the GPU; `idp facts machine --gpu NAME` lists them.
package idp.hardware.gpu_machine_mismatch

import data.lib.accelerators
import data.lib.gpus
import data.lib.machines
import data.lib.nodes

machine_labels := ["node.kubernetes.io/instance-type", "beta.kubernetes.io/instance-type"]

deny contains {"msg": msg, "path": machine.path, "related": [{"path": type.path, "msg": "the GPU"}]} if {
	some placement in nodes.placements
	type := nodes.choice(placement, gpus.labels.type)
	gpus.fact(type.value)
	machine := nodes.first_choice(placement, machine_labels)
	why := machines.misfit(machine.value, type.value)
	msg := sprintf("no node of \"%s\" has \"%s\": %s", [machine.value, type.value, why])
}

deny contains {"msg": msg, "path": family.path, "related": [{"path": type.path, "msg": "the GPU"}]} if {
	some placement in nodes.placements
	type := nodes.choice(placement, gpus.labels.type)
	gpus.fact(type.value)
	family := nodes.choice(placement, "cloud.google.com/machine-family")
	why := machines.family_misfit(family.value, type.value)
	msg := sprintf("no node of family \"%s\" has \"%s\": %s", [family.value, type.value, why])
}

deny contains {"msg": msg, "path": machine.path} if {
	some placement in nodes.placements
	is_whole(placement)
	machine := nodes.first_choice(placement, machine_labels)
	known := machines.fact(machine.value)
	gpus.fact(known.accelerator)
	total := nodes.total(placement, gpus.resource)
	total > known.count
	msg := sprintf(
		"%s carries %v %s, not %v%s",
		[machine.value, known.count, known.accelerator, total, advice(known.accelerator, total)],
	)
}

deny contains {"msg": msg, "path": number.path} if {
	some placement in nodes.placements
	type := nodes.choice(placement, gpus.labels.type).value
	number := nodes.choice(placement, gpus.labels.count)
	not accelerators.whole(number.value) in gpus.fact(type).counts
	counts := concat(", ", [format_int(count, 10) | some count in gpus.fact(type).counts])
	msg := sprintf("machine types carry %s of \"%s\", not %s", [counts, type, number.value])
}

# Partitions and shared GPUs are more devices than GPUs.
is_whole(placement) if {
	not nodes.names(placement, gpus.labels.partition_size)
	not nodes.names(placement, gpus.labels.sharing_strategy)
}

advice(accelerator, total) := sprintf(": select %s", [machines.advice(accelerator, total)])

advice(accelerator, total) := "" if not machines.advice(accelerator, total)
