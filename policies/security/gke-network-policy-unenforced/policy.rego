# METADATA
# scope: package
# title: Cluster that enforces no network policy
# description: |
#   ## Why
#   NetworkPolicy objects are accepted by every cluster and do nothing in one without Dataplane V2
#   or Calico. Notebooks, training jobs and model servers then reach one another and every database
#   in the network, whatever the manifests say.
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
#     name              = "ml"
#     datapath_provider = "ADVANCED_DATAPATH"
#   }
#   ```
#
#   ## Exceptions
#   Autopilot clusters always have Dataplane V2. A cluster whose policies are enforced by a mesh or
#   by a Cilium of your own is a case for a suppression.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/network-policy
#     description: Control communication between pods
#   - ref: https://cloud.google.com/kubernetes-engine/docs/concepts/dataplane-v2
#     description: GKE Dataplane V2
# custom:
#   severity: warning
#   kinds: [terraform]
#   scope: document
#   remediation: Set datapath_provider to "ADVANCED_DATAPATH", or enable network_policy.
package idp.security.gke_network_policy_unenforced

import data.lib.gke
import data.lib.terraform

deny contains {"msg": msg, "path": terraform.at(cluster, ["datapath_provider"])} if {
	some cluster in gke.standard_clusters
	not cluster.value.datapath_provider == "ADVANCED_DATAPATH"
	not cluster.value.network_policy[0].enabled
	msg := "network policies have no effect: set datapath_provider to \"ADVANCED_DATAPATH\""
}
