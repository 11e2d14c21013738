# METADATA
# scope: package
# title: Flex-start that no node fulfils
# description: |
#   ## Why
#   Flex-start waits for capacity and sells it below the price on demand, for up to seven days. It is
#   one way to buy a node, so selecting spot or another provisioning as well fits no node; hardware
#   that is not sold so never comes; and GKE refuses run times outside its bounds.
#
#   ## Avoid
#   ```yaml
#   nodeSelector:
#     cloud.google.com/gke-flex-start: "true"
#     cloud.google.com/gke-spot: "true"
#   ```
#
#   ## Prefer
#   ```yaml
#   nodeSelector:
#     cloud.google.com/gke-flex-start: "true"
#     cloud.google.com/gke-max-run-duration-seconds: "86400"
#   ```
#
#   ## Exceptions
#   A run time is also bounded without flex-start: from 30 seconds to 120 days. Hardware that the
#   facts do not know is not judged.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/concepts/dws
#     description: About GPU, TPU and H4D provisioning with flex-start
# custom:
#   severity: error
#   kinds: [kubernetes, kubeflow-pipeline]
#   scope: document
#   mentions: [gke-flex-start, gke-provisioning, gke-max-run-duration-seconds]
#   remediation: Select flex-start alone, on hardware that is sold so, for 600 to 604800 seconds.
package idp.cost.flex_start_invalid

import data.lib.accelerators
import data.lib.machines
import data.lib.nodes

deny contains {"msg": msg, "path": other.path, "related": [{"path": flex.path, "msg": "flex-start"}]} if {
	some placement in nodes.placements
	flex := flex_start(placement)
	some label, wrong in rivals
	other := nodes.choice(placement, label)
	is_rival(other.value, wrong)
	msg := sprintf("no node is both flex-start and %s", [name(label, other.value)])
}

deny contains {"msg": msg, "path": duration.path} if {
	some placement in nodes.placements
	duration := nodes.choice(placement, "cloud.google.com/gke-max-run-duration-seconds")
	seconds := accelerators.whole(duration.value)
	bounds := bounds_of(placement)
	is_outside(seconds, bounds)
	msg := sprintf("%s run for %v to %v seconds, not for %v", [bounds.what, bounds.least, bounds.most, seconds])
}

deny contains {"msg": msg, "path": chosen.path, "related": [{"path": flex.path, "msg": "flex-start"}]} if {
	some placement in nodes.placements
	flex := flex_start(placement)
	some label in hardware_labels
	chosen := nodes.choice(placement, label)
	is_not_sold(chosen.value)
	msg := sprintf("\"%s\" is not sold with flex-start", [chosen.value])
}

hardware_labels := [
	"cloud.google.com/gke-tpu-accelerator",
	"cloud.google.com/machine-family",
	"node.kubernetes.io/instance-type",
]

# The label that asks for flex-start.
flex_start(placement) := chosen if {
	chosen := nodes.choice(placement, "cloud.google.com/gke-flex-start")
	chosen.value == "true"
} else := chosen if {
	chosen := nodes.choice(placement, "cloud.google.com/gke-provisioning")
	chosen.value == "flex-start"
}

# Labels of other ways to buy, with the values that are another way; all but flex-start for null.
rivals := {
	"cloud.google.com/gke-preemptible": "true",
	"cloud.google.com/gke-provisioning": null,
	"cloud.google.com/gke-spot": "true",
}

is_rival(value, wrong) if value == wrong

is_rival(value, null) if value != "flex-start"

name("cloud.google.com/gke-provisioning", value) := value

name("cloud.google.com/gke-spot", _) := "spot"

name("cloud.google.com/gke-preemptible", _) := "preemptible"

# Source: GKE's autoscaler, injection.go.
bounds_of(placement) := {"what": "flex-start nodes", "least": 600, "most": 604800} if {
	flex_start(placement)
} else := {"what": "nodes", "least": 30, "most": 10368000}

is_outside(seconds, bounds) if seconds < bounds.least

is_outside(seconds, bounds) if seconds > bounds.most

is_not_sold(accelerator) if data.tpus.accelerators[accelerator].flex_start == false

is_not_sold(machine) if machines.fact(machine).flex_start == false

is_not_sold(machine) if data.machine_types.families[machines.family(machine)].flex_start == false
