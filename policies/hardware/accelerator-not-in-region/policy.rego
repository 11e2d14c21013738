# METADATA
# scope: package
# title: Accelerator that the region does not have
# description: |
#   ## Why
#   Every GPU and TPU is sold in some regions only. A pod that selects one together with a zone or
#   region that does not list it is never scheduled, and no autoscaler can make a node for it.
#
#   ## Avoid
#   ```yaml
#   nodeSelector:
#     cloud.google.com/gke-accelerator: nvidia-a100-80gb
#     topology.kubernetes.io/zone: europe-west1-b
#   ```
#
#   ## Prefer
#   ```yaml
#   nodeSelector:
#     cloud.google.com/gke-accelerator: nvidia-a100-80gb
#     topology.kubernetes.io/zone: europe-west4-a
#   ```
#
#   ## Exceptions
#   The facts list all regions of an accelerator but not all of its zones, so only a zone of a region
#   without it is reported. A region that the facts do not know is not judged. A region that has got
#   the accelerator since the day of the facts is reported in error: `idp facts zone` shows the day,
#   and a suppression says why. Being listed says nothing about capacity or quota.
# related_resources:
#   - ref: https://cloud.google.com/compute/docs/gpus/gpu-regions-zones
#     description: GPU regions and zones
#   - ref: https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/
#     description: Assigning pods to nodes
# custom:
#   severity: error
#   kinds: [kubernetes, kubeflow-pipeline]
#   scope: document
#   mentions: [gke-accelerator, gke-tpu-accelerator]
#   remediation: Select a zone of a region that lists it; `idp facts zone --gpu NAME` shows them.
package idp.hardware.accelerator_not_in_region

import data.lib.nodes
import data.lib.zones

deny contains {"msg": msg, "path": place.path} if {
	some placement in nodes.placements
	some label in ["cloud.google.com/gke-accelerator", "cloud.google.com/gke-tpu-accelerator"]
	accelerator := nodes.choice(placement, label).value
	some key in places
	place := nodes.choice(placement, key)
	zones.is_absent(accelerator, place.value)
	msg := sprintf(
		"no zone of %s lists \"%s\"; it is listed in %s",
		[zones.region(place.value), accelerator, near(accelerator, zones.region(place.value))],
	)
}

places := [
	"topology.kubernetes.io/region",
	"topology.kubernetes.io/zone",
	"failure-domain.beta.kubernetes.io/region",
	"failure-domain.beta.kubernetes.io/zone",
]

# Those of the same part of the world, else all.
near(accelerator, region) := concat(", ", sort(found)) if {
	found := {other |
		some other in zones.regions(accelerator)
		split(other, "-")[0] == split(region, "-")[0]
	}
	count(found) > 0
} else := concat(", ", sort(zones.regions(accelerator)))
