# METADATA
# scope: package
# title: TPU pod that selects no slice
# description: |
#   ## Why
#   `google.com/tpu: 4` says how many chips, not of which TPU, and not how its slice is wired. GKE
#   needs both labels to place the pod or to make a node for it. A misspelt accelerator is on no node.
#
#   ## Avoid
#   ```yaml
#   nodeSelector:
#     cloud.google.com/gke-tpu-accelerator: tpu-v5e-slice
#   ```
#
#   ## Prefer
#   ```yaml
#   nodeSelector:
#     cloud.google.com/gke-tpu-accelerator: tpu-v5-lite-podslice
#     cloud.google.com/gke-tpu-topology: 2x4
#   ```
#
#   ## Exceptions
#   A compute class, a node pool or a machine type chooses the slice too. Workloads queued with Kueue
#   get their selector from its resource flavor. DaemonSets run on every node by intent.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/concepts/plan-tpus
#     description: Plan TPUs in GKE
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/tpus
#     description: Deploy TPU workloads in GKE Standard
# custom:
#   severity: error
#   kinds: [kubernetes, kubeflow-pipeline]
#   scope: document
#   mentions: [google.com/tpu, gke-tpu-accelerator]
#   remediation: Select accelerator and topology; `idp facts tpu` lists them.
package idp.hardware.tpu_selector_missing

import data.lib.accelerators
import data.lib.nodes
import data.lib.text

deny contains {"msg": msg, "path": array.concat(placement.selector_path, [label])} if {
	input.kind != "DaemonSet"
	some placement in nodes.placements
	asks(placement)
	not is_chosen(placement)
	some label, noun in wanted
	not nodes.names(placement, label)
	msg := sprintf("the pod asks for TPU chips but selects no %s (%s)", [noun, label])
}

deny contains {"msg": msg, "path": chosen.path} if {
	count(known) > 0
	some placement in nodes.placements
	chosen := nodes.choice(placement, "cloud.google.com/gke-tpu-accelerator")
	not chosen.value in known
	msg := sprintf("no TPU is called \"%s\"%s", [chosen.value, suggestion(chosen.value)])
}

wanted := {
	"cloud.google.com/gke-tpu-accelerator": "TPU",
	"cloud.google.com/gke-tpu-topology": "topology",
}

known := {accelerator | some accelerator, _ in data.tpus.accelerators}

suggestion(value) := sprintf("; %s is \"%s\"", [same[0], same[1]]) if {
	same := max({[fact.generation, name] |
		some name, fact in data.tpus.accelerators
		contains(value, fact.generation)
	})
} else := sprintf("; the nearest is \"%s\"", [near]) if {
	near := text.nearest(value, known)
} else := ""

asks(placement) if {
	some entry in placement.containers
	accelerators.whole(entry.container.resources.limits["google.com/tpu"]) > 0
}

is_chosen(placement) if nodes.is_placed_otherwise(placement)

is_chosen(placement) if {
	some label in machine_labels
	nodes.names(placement, label)
}

machine_labels := [
	"beta.kubernetes.io/instance-type",
	"cloud.google.com/machine-family",
	"node.kubernetes.io/instance-type",
]
