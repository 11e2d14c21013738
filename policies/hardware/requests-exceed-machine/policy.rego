# METADATA
# scope: package
# title: Requests that no machine fulfils
# description: |
#   ## Why
#   All containers of a pod run on one node. A pod that asks for more CPUs or memory than the largest
#   machine type with its accelerator has is never scheduled, whatever the autoscaler does.
#
#   ## Avoid
#   ```yaml
#   nodeSelector:
#     cloud.google.com/gke-accelerator: nvidia-h100-80gb
#   resources:
#     requests:
#       cpu: "256"
#   ```
#
#   ## Prefer
#   ```yaml
#   nodeSelector:
#     cloud.google.com/gke-accelerator: nvidia-h100-80gb
#   resources:
#     requests:
#       cpu: "192"
#   ```
#
#   ## Exceptions
#   Compared is what the machine type has, though the system takes some of it. Sources disagree on the
#   vCPUs that go with four P100, so their CPUs are not compared. Accelerators and machine types that
#   the facts do not know are not judged.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/concepts/plan-node-sizes
#     description: Plan GKE Standard node sizes
#   - ref: https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/
#     description: Resource management for pods and containers
# custom:
#   severity: error
#   kinds: [kubernetes]
#   scope: document
#   mentions: [gke-accelerator, gke-tpu-accelerator, instance-type]
#   remediation: Ask for less, or for an accelerator with larger machine types; `idp facts machine --gpu NAME` lists them.
package idp.hardware.requests_exceed_machine

import data.lib.gpus
import data.lib.machines
import data.lib.nodes

deny contains {"msg": msg, "path": path} if {
	some placement in nodes.placements
	what := target(placement)
	not what.accelerator == "nvidia-tesla-p100"
	asked := amounts(placement, "cpu")
	total := sum([amount.value | some amount in asked])
	most := max([machine.vcpu | some machine in what.machines])
	total > most
	path := largest(asked).path
	msg := sprintf("the pod asks for %v CPUs, but %s has no more than %v", [total, what.name, most])
}

deny contains {"msg": msg, "path": path} if {
	some placement in nodes.placements
	what := target(placement)
	asked := amounts(placement, "memory")
	total := sum([amount.value | some amount in asked]) / gib
	most := max([machine.memory_gib | some machine in what.machines])
	total > most
	path := largest(asked).path
	msg := sprintf("the pod asks for %v GiB of memory, but %s has no more than %v", [round(total), what.name, most])
}

gib := 1073741824

# What a pod is bound to: the machine types there are for it, and what a person calls them.
target(placement) := {"machines": [machine], "name": name, "accelerator": object.get(known, "accelerator", "")} if {
	name := nodes.first_choice(placement, machine_labels).value
	known := machines.fact(name)
	machine := {"vcpu": machines.vcpus(name), "memory_gib": machines.memory(name)}
} else := {"machines": found, "name": name, "accelerator": accelerator} if {
	[accelerator, resource] := device(placement)
	found := machines.carriers(accelerator, least(placement, resource))
	count(found) > 0
	name := sprintf("the largest machine type with %v x %s", [least(placement, resource), accelerator])
}

machine_labels := ["node.kubernetes.io/instance-type", "beta.kubernetes.io/instance-type"]

device(placement) := [accelerator, "nvidia.com/gpu"] if {
	accelerator := nodes.choice(placement, gpus.labels.type).value
} else := [accelerator, "google.com/tpu"] if {
	accelerator := nodes.choice(placement, "cloud.google.com/gke-tpu-accelerator").value
}

# Partitions and shares are more devices than the machine carries.
least(placement, resource) := 1 if {
	some label in [gpus.labels.partition_size, gpus.labels.sharing_strategy]
	nodes.names(placement, label)
} else := nodes.total(placement, resource)

else := 1

# What the containers that run at the same time ask for; a request that is left out is its limit.
amounts(placement, resource) := [{"value": value, "path": path} |
	some entry in placement.containers
	entry.role != "init"
	list := stated(entry.container, resource)
	value := parsed(resource, entry.container.resources[list][resource])
	path := array.concat(entry.path, ["resources", list, resource])
]

stated(container, resource) := "requests" if {
	container.resources.requests[resource] != null
} else := "limits" if {
	container.resources.limits[resource] != null
}

largest(asked) := [amount |
	some amount in asked
	amount.value == max([other.value | some other in asked])
][0]

# Undefined for what a template completes, and for spellings that are rare.
parsed(_, amount) := amount if is_number(amount)

parsed("cpu", amount) := units.parse(amount) if {
	is_string(amount)
	regex.match(`^[0-9]+(\.[0-9]+)?m?$`, amount)
}

parsed("memory", amount) := units.parse_bytes(amount) if {
	is_string(amount)
	regex.match(`^[0-9]+(\.[0-9]+)?([KMGT]i?)?$`, amount)
}
