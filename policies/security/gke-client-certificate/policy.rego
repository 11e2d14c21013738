# METADATA
# scope: package
# title: Cluster that issues a client certificate
# description: |
#   ## Why
#   The client certificate of a cluster is a credential that cannot be revoked without rotating the
#   cluster's own certificates, and no audit log says who used it. Terraform also stores its private
#   key in the state.
#
#   ## Avoid
#   ```hcl
#   master_auth {
#     client_certificate_config {
#       issue_client_certificate = true
#     }
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   master_auth {
#     client_certificate_config {
#       issue_client_certificate = false
#     }
#   }
#   ```
#
#   ## Exceptions
#   Without the block no certificate is issued, and nothing is reported.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/api-server-authentication
#     description: Authenticate to the Kubernetes API server
# custom:
#   severity: error
#   kinds: [terraform]
#   scope: document
#   remediation: Set issue_client_certificate to false; people and pipelines sign in with IAM.
package idp.security.gke_client_certificate

import data.lib.gke
import data.lib.terraform

deny contains {"msg": msg, "path": terraform.at(config, ["issue_client_certificate"])} if {
	some cluster in gke.clusters
	some auth in terraform.blocks(cluster, "master_auth")
	some config in terraform.blocks(auth, "client_certificate_config")
	config.value.issue_client_certificate
	msg := "the cluster issues a client certificate, which nothing can revoke alone"
}
