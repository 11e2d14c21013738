# METADATA
# scope: package
# title: TPU request unlike the chips of a node
# description: |
#   ## Why
#   A container takes all TPU chips of its node or none: the device plugin refuses a part of them, and
#   no node has more. How many chips a node has follows from the accelerator and the topology.
#
#   ## Avoid
#   ```yaml
#   nodeSelector:
#     cloud.google.com/gke-tpu-accelerator: tpu-v6e-slice
#     cloud.google.com/gke-tpu-topology: 4x4
#   resources:
#     limits:
#       google.com/tpu: 8
#   ```
#
#   ## Prefer
#   ```yaml
#   nodeSelector:
#     cloud.google.com/gke-tpu-accelerator: tpu-v6e-slice
#     cloud.google.com/gke-tpu-topology: 4x4
#   resources:
#     limits:
#       google.com/tpu: 4
#   ```
#
#   ## Exceptions
#   Without a topology any machine type of the accelerator will do. Where several containers of a pod
#   ask for chips only their sum is compared with the largest node. A container on tpu7x may take half
#   of a node.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/concepts/plan-tpus
#     description: Plan TPUs in GKE
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/tpus
#     description: Deploy TPU workloads in GKE Standard
# custom:
#   severity: error
#   kinds: [kubernetes]
#   scope: document
#   mentions: [google.com/tpu]
#   remediation: Ask for as many chips as a node of the slice has; `idp facts tpu NAME --slices` lists them.
package idp.hardware.tpu_count_mismatch

import data.lib.accelerators
import data.lib.kubernetes
import data.lib.nodes
import data.lib.tpus

deny contains {"msg": msg, "path": path} if {
	some placement in nodes.placements
	asking := [entry | some entry in placement.containers; chips(entry) > 0]
	count(asking) == 1
	some entry in asking
	number := chips(entry)
	what := hosts(placement)
	not number in what.chips
	not is_half(placement, number, what.chips)
	path := array.concat(entry.path, ["resources", "limits", "google.com/tpu"])
	msg := sprintf(
		"%s asks for %v of google.com/tpu, but nodes of %s have %s",
		[kubernetes.describe(entry), number, what.name, listed(what.chips)],
	)
}

deny contains {"msg": msg, "path": path} if {
	some placement in nodes.placements
	asking := [entry | some entry in placement.containers; entry.role != "init"; chips(entry) > 0]
	count(asking) > 1
	total := sum([chips(entry) | some entry in asking])
	what := hosts(placement)
	total > max(what.chips)
	path := array.concat(asking[0].path, ["resources", "limits", "google.com/tpu"])
	msg := sprintf(
		"the pod asks for %v of google.com/tpu, but nodes of %s have %s",
		[total, what.name, listed(what.chips)],
	)
}

# A container on tpu7x may take the half of the chips that is next to its processor.
is_half(placement, number, chips) if {
	nodes.choice(placement, tpus.labels.type).value == "tpu7x"
	number * 2 in chips
}

chips(entry) := accelerators.whole(entry.container.resources.limits["google.com/tpu"])

# How many chips the nodes that a pod may land on have; undefined when nothing is known.
hosts(placement) := {"chips": found, "name": sprintf("\"%s\" %s", [accelerator, topology])} if {
	accelerator := nodes.choice(placement, tpus.labels.type).value
	topology := nodes.choice(placement, tpus.labels.topology).value
	found := tpus.node_chips(accelerator, topology)
	count(found) > 0
} else := {"chips": found, "name": sprintf("\"%s\"", [accelerator])} if {
	accelerator := nodes.choice(placement, tpus.labels.type).value
	not nodes.names(placement, tpus.labels.topology)
	found := tpus.machine_chips(accelerator)
	count(found) > 0
}

listed(numbers) := concat(" or ", [format_int(number, 10) | some number in sort(numbers)])
