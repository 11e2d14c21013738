# METADATA
# scope: package
# title: Cluster without metrics
# description: |
#   ## Why
#   Without system metrics nobody sees a node pool that grows at night, GPUs that a miner keeps
#   busy, or a control plane that refuses requests.
#
#   ## Avoid
#   ```hcl
#   monitoring_service = "none"
#   ```
#
#   ## Prefer
#   ```hcl
#   monitoring_config {
#     enable_components = ["SYSTEM_COMPONENTS"]
#   }
#   ```
#
#   ## Exceptions
#   System metrics are on by default, so only their absence from a list that is written, and the
#   service none, are reported.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/configure-metrics
#     description: Configure metrics collection
# custom:
#   severity: warning
#   kinds: [terraform]
#   scope: document
#   remediation: >-
#     Remove monitoring_service = "none", and keep "SYSTEM_COMPONENTS" in
#     monitoring_config.enable_components.
package idp.security.gke_monitoring_off

import data.lib.gke
import data.lib.terraform

deny contains {"msg": msg, "path": terraform.at(cluster, ["monitoring_service"])} if {
	some cluster in gke.clusters
	cluster.value.monitoring_service == "none"
	msg := "the cluster reports no metrics: remove monitoring_service = \"none\""
}

deny contains {"msg": msg, "path": terraform.at(config, ["enable_components"])} if {
	some cluster in gke.clusters
	some config in terraform.blocks(cluster, "monitoring_config")
	components := config.value.enable_components
	not "SYSTEM_COMPONENTS" in components
	msg := "the cluster's own components report no metrics: add \"SYSTEM_COMPONENTS\""
}
