# METADATA
# scope: package
# title: Cluster with the legacy authorizer
# description: |
#   ## Why
#   The legacy attribute-based authorizer grants fixed, broad rights to nodes, controllers and
#   service accounts, beside whatever RBAC says. A pod with an ordinary service account token may
#   then read the secrets of all namespaces.
#
#   ## Avoid
#   ```hcl
#   resource "google_container_cluster" "main" {
#     enable_legacy_abac = true
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   resource "google_container_cluster" "main" {
#     enable_legacy_abac = false
#   }
#   ```
#
#   ## Exceptions
#   None. The default is off, so only the value true is reported.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/hardening-your-cluster
#     description: Harden your cluster's security
# custom:
#   severity: error
#   kinds: [terraform]
#   scope: document
#   remediation: Remove enable_legacy_abac and grant what is needed with RBAC or IAM.
package idp.security.gke_legacy_abac

import data.lib.gke
import data.lib.terraform

deny contains {"msg": msg, "path": terraform.at(cluster, ["enable_legacy_abac"])} if {
	some cluster in gke.clusters
	cluster.value.enable_legacy_abac
	msg := "legacy ABAC grants rights beside RBAC: remove enable_legacy_abac"
}
