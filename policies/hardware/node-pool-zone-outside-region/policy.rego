# METADATA
# scope: package
# title: Nodes in a zone of another region
# description: |
#   ## Why
#   The nodes of a pool or cluster are in zones of the region where the cluster is. GKE refuses a
#   zone of another region, mostly one that was left behind when the location was changed.
#
#   ## Avoid
#   ```hcl
#   location       = "europe-north1"
#   node_locations = ["europe-west4-a", "europe-west4-b"]
#   ```
#
#   ## Prefer
#   ```hcl
#   location       = "europe-west4"
#   node_locations = ["europe-west4-a", "europe-west4-b"]
#   ```
#
#   ## Exceptions
#   Zones and regions that the facts do not know are not judged.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/container_node_pool
#     description: google_container_node_pool
#   - ref: https://cloud.google.com/kubernetes-engine/docs/concepts/types-of-clusters
#     description: Regional and zonal clusters
# custom:
#   severity: error
#   kinds: [terraform]
#   scope: document
#   mentions: [node_locations]
#   remediation: Name zones of the region, or leave node_locations out to have GKE choose them.
package idp.hardware.node_pool_zone_outside_region

import data.lib.gke
import data.lib.zones

deny contains {"msg": msg, "path": array.concat(entry.path, ["node_locations", i])} if {
	some entry in located
	region := zones.region(entry.value.location)
	some i, zone in entry.value.node_locations
	zones.region(zone) != region
	msg := sprintf("%s is not in %s, the location of the cluster", [zone, region])
}

located contains pool if some pool in gke.node_pools

located contains cluster if some cluster in gke.clusters
