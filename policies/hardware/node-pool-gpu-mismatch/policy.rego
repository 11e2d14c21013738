# METADATA
# scope: package
# title: Node pool whose machine cannot have its GPU
# description: |
#   ## Why
#   Each GPU goes on machine types of its own, and on A and G families the number is fixed by the
#   machine type: an a2-highgpu-1g carries one A100, an n1 takes 1, 2 or 4 T4. Anything else is
#   refused when the plan is applied, often half an hour into it.
#
#   ## Avoid
#   ```hcl
#   node_config {
#     machine_type = "a2-highgpu-1g"
#     guest_accelerator {
#       type  = "nvidia-tesla-a100"
#       count = 2
#     }
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   node_config {
#     machine_type = "a2-highgpu-2g"
#     guest_accelerator {
#       type  = "nvidia-tesla-a100"
#       count = 2
#     }
#   }
#   ```
#
#   ## Exceptions
#   Machine types and GPU types that the facts do not know are not judged.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/gpus
#     description: GPUs in GKE Standard node pools
#   - ref: https://cloud.google.com/compute/docs/gpus
#     description: GPU machine types
# custom:
#   severity: error
#   kinds: [terraform]
#   scope: document
#   mentions: [guest_accelerator]
#   remediation: Use a machine type that carries the GPU in that number; `idp facts machine --gpu NAME` lists them.
package idp.hardware.node_pool_gpu_mismatch

import data.lib.gke
import data.lib.gpus
import data.lib.machines
import data.lib.pools
import data.lib.text

deny contains {"msg": msg, "path": array.concat(guest.path, ["type"])} if {
	some owner in gke.node_owners
	some guest in pools.guests(owner)
	count(gpus.types) > 0
	not guest.value.type in gpus.types
	msg := sprintf("GKE has no GPU type \"%s\"%s", [guest.value.type, suggestion(guest.value.type)])
}

deny contains {"msg": msg, "path": array.concat(guest.path, ["type"])} if {
	some owner in gke.node_owners
	some guest in pools.guests(owner)
	guest.value.type in gpus.types
	reason := machines.misfit(pools.machine(owner), guest.value.type)
	msg := sprintf("%s cannot be on %s, because %s", [guest.value.type, pools.machine(owner), reason])
}

deny contains {"msg": msg, "path": array.concat(guest.path, ["count"])} if {
	some owner in gke.node_owners
	machine := pools.machine(owner)
	some guest in pools.guests(owner)
	known := machines.fact(machine)
	known.accelerator == guest.value.type
	is_number(guest.value.count)
	guest.value.count != known.count
	msg := sprintf(
		"%s carries %v %s, not %v: use %s",
		[machine, known.count, known.accelerator, guest.value.count, remedy(guest.value, known.count)],
	)
}

deny contains {"msg": msg, "path": array.concat(guest.path, ["count"])} if {
	some owner in gke.node_owners
	machines.family(pools.machine(owner)) == "n1"
	some guest in pools.guests(owner)
	limits := machines.attachable[guest.value.type]
	is_number(guest.value.count)
	not limits[format_int(guest.value.count, 10)]
	counts := concat(", ", sort(object.keys(limits)))
	msg := sprintf("N1 takes %s of %s, not %v", [counts, guest.value.type, guest.value.count])
}

deny contains {"msg": msg, "path": array.concat(owner.path, ["node_config", 0, "machine_type"])} if {
	some owner in gke.node_owners
	machine := pools.machine(owner)
	some guest in pools.guests(owner)
	is_number(guest.value.count)
	limit := machines.attachable[guest.value.type][format_int(guest.value.count, 10)].max_vcpu
	machines.family(machine) == "n1"
	machines.fact(machine).vcpu > limit
	msg := sprintf(
		"%s has %v vCPUs, but N1 has no more than %v with %v %s",
		[machine, machines.fact(machine).vcpu, limit, guest.value.count, guest.value.type],
	)
}

remedy(guest, carried) := either if {
	either := sprintf("%s or count %v", [machines.advice(guest.type, guest.count), carried])
} else := sprintf("count %v", [carried])

suggestion(type) := sprintf("; the nearest is \"%s\"", [text.nearest(type, gpus.types)])

suggestion(type) := "" if not text.nearest(type, gpus.types)
