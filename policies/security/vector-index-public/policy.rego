# METADATA
# scope: package
# title: Vector search endpoint on the internet
# description: |
#   ## Why
#   A public endpoint answers every caller with a valid token, from anywhere. Who steals the token
#   of one client reads the whole index by asking for neighbours, outside every perimeter of the
#   network.
#
#   ## Avoid
#   ```hcl
#   public_endpoint_enabled = true
#   ```
#
#   ## Prefer
#   ```hcl
#   private_service_connect_config {
#     enable_private_service_connect = true
#     project_allowlist              = ["my-project"]
#   }
#   ```
#
#   ## Exceptions
#   An index of public documents is a case for a suppression. Only the value true is reported.
# related_resources:
#   - ref: https://cloud.google.com/vertex-ai/docs/vector-search/deploy-index-public
#     description: Deploy a public index endpoint
#   - ref: https://cloud.google.com/vertex-ai/docs/vector-search/setup/vpc
#     description: Vector Search in a VPC network
# custom:
#   severity: warning
#   kinds: [terraform]
#   scope: document
#   remediation: Remove public_endpoint_enabled; use network or private_service_connect_config.
package idp.security.vector_index_public

import data.lib.terraform

deny contains {"msg": msg, "path": terraform.at(endpoint, ["public_endpoint_enabled"])} if {
	some endpoint in terraform.instances("google_vertex_ai_index_endpoint")
	endpoint.value.public_endpoint_enabled
	msg := "the index is asked over the internet: use private_service_connect_config"
}
