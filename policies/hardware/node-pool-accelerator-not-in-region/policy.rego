# METADATA
# scope: package
# title: Node pool where its accelerator is not sold
# description: |
#   ## Why
#   Accelerators are in few regions, and in some zones of these only. A node pool in a region that
#   does not list its accelerator is created and never gets a node, or is refused.
#
#   ## Avoid
#   ```hcl
#   location = "europe-north1"
#   node_config {
#     machine_type = "g2-standard-4"
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   location = "europe-west4"
#   node_config {
#     machine_type = "g2-standard-4"
#   }
#   ```
#
#   ## Exceptions
#   Lists of zones have gaps: a zone of a region that lists the accelerator is not judged, nor a
#   pool without a location of its own.
# related_resources:
#   - ref: https://cloud.google.com/compute/docs/gpus/gpu-regions-zones
#     description: GPU regions and zones
#   - ref: https://cloud.google.com/tpu/docs/regions-zones
#     description: TPU regions and zones
# custom:
#   severity: error
#   kinds: [terraform]
#   scope: document
#   mentions: [google_container_node_pool, google_container_cluster]
#   remediation: Choose a region that lists it; `idp facts zone --gpu NAME` shows them.
package idp.hardware.node_pool_accelerator_not_in_region

import data.lib.pools
import data.lib.zones

deny contains {"msg": msg, "path": place.path} if {
	some owner in pools.accelerated
	some accelerator in pools.accelerators(owner)
	some place in places(owner)
	zones.is_absent(accelerator, place.value)
	msg := sprintf(
		"no zone of %s lists %s; it is listed in %s",
		[zones.region(place.value), accelerator, concat(", ", sort(zones.regions(accelerator)))],
	)
}

places(owner) := [{"path": array.concat(owner.path, ["node_locations", i]), "value": zone} |
	some i, zone in owner.value.node_locations
] if {
	owner.value.node_locations
} else := [{"path": array.concat(owner.path, ["location"]), "value": owner.value.location}]
