# METADATA
# scope: package
# title: Cluster without logs
# description: |
#   ## Why
#   Without the logs of system components and nodes there is nothing to read after a break-in, and
#   nothing to alert on before it.
#
#   ## Avoid
#   ```hcl
#   logging_service = "none"
#   ```
#
#   ## Prefer
#   ```hcl
#   logging_config {
#     enable_components = ["SYSTEM_COMPONENTS", "WORKLOADS"]
#   }
#   ```
#
#   ## Exceptions
#   System logs are on by default, so only their absence from a list that is written, and the
#   service none, are reported. Workload logs may go elsewhere.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/concepts/about-logs
#     description: About GKE logs
# custom:
#   severity: warning
#   kinds: [terraform]
#   scope: document
#   remediation: >-
#     Remove logging_service = "none", and keep "SYSTEM_COMPONENTS" in
#     logging_config.enable_components.
package idp.security.gke_logging_off

import data.lib.gke
import data.lib.terraform

deny contains {"msg": msg, "path": terraform.at(cluster, ["logging_service"])} if {
	some cluster in gke.clusters
	cluster.value.logging_service == "none"
	msg := "the cluster writes no logs: remove logging_service = \"none\""
}

deny contains {"msg": msg, "path": terraform.at(config, ["enable_components"])} if {
	some cluster in gke.clusters
	some config in terraform.blocks(cluster, "logging_config")
	components := config.value.enable_components
	not "SYSTEM_COMPONENTS" in components
	msg := "the cluster's own components write no logs: add \"SYSTEM_COMPONENTS\""
}
