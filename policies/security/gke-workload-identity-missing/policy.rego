# METADATA
# scope: package
# title: Cluster without workload identity
# description: |
#   ## Why
#   Without workload identity a pod reaches Google Cloud with the service account of its node, the
#   same for every pod there, or with a key file that somebody exported. One notebook then has the
#   rights of the model server beside it.
#
#   ## Avoid
#   ```hcl
#   resource "google_container_cluster" "main" {
#     name = "ml"
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   resource "google_container_cluster" "main" {
#     name = "ml"
#
#     workload_identity_config {
#       workload_pool = "my-project.svc.id.goog"
#     }
#   }
#   ```
#
#   ## Exceptions
#   Autopilot clusters have it always.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/workload-identity
#     description: Workload Identity Federation for GKE
# custom:
#   severity: warning
#   kinds: [terraform]
#   scope: document
#   remediation: Add workload_identity_config with workload_pool = "PROJECT.svc.id.goog".
package idp.security.gke_workload_identity_missing

import data.lib.gke
import data.lib.terraform

deny contains {"msg": msg, "path": terraform.place(cluster, ["workload_identity_config", 0, "workload_pool"])} if {
	some cluster in gke.standard_clusters
	not cluster.value.workload_identity_config[0].workload_pool
	msg := "pods share the service account of their node: set workload_identity_config.workload_pool"
}
