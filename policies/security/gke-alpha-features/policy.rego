# METADATA
# scope: package
# title: Cluster with alpha features
# description: |
#   ## Why
#   A cluster with alpha features cannot be upgraded, so no security patch reaches it, and GKE
#   deletes it after 30 days.
#
#   ## Avoid
#   ```hcl
#   enable_kubernetes_alpha = true
#   ```
#
#   ## Prefer
#   ```hcl
#   enable_k8s_beta_apis {
#     enabled_apis = ["resource.k8s.io/v1beta1/resourceclaims"]
#   }
#   ```
#
#   ## Exceptions
#   A cluster that is made for a few days of tests, in a project of its own, may be one: suppress
#   the finding with the reason.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/concepts/alpha-clusters
#     description: Alpha clusters
# custom:
#   severity: warning
#   kinds: [terraform]
#   scope: document
#   remediation: >-
#     Remove enable_kubernetes_alpha; single beta APIs can be named in enable_k8s_beta_apis.
package idp.security.gke_alpha_features

import data.lib.gke
import data.lib.terraform

deny contains {"msg": msg, "path": terraform.at(cluster, ["enable_kubernetes_alpha"])} if {
	some cluster in gke.clusters
	cluster.value.enable_kubernetes_alpha
	msg := "an alpha cluster gets no security patches and is deleted after 30 days"
}
