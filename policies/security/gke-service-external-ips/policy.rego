# METADATA
# scope: package
# title: Services that may claim any address
# description: |
#   ## Why
#   A Service with externalIPs takes over traffic of the cluster for the addresses it names
#   (CVE-2020-8554). Whoever may create Services can then read what others send to a registry, a
#   database or the metadata server.
#
#   ## Avoid
#   ```hcl
#   service_external_ips_config {
#     enabled = true
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   service_external_ips_config {
#     enabled = false
#   }
#   ```
#
#   ## Exceptions
#   Only the value true is reported. Load balancers and Gateways do not need the field.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/hardening-your-cluster
#     description: Harden your cluster's security
# custom:
#   severity: warning
#   kinds: [terraform]
#   scope: document
#   remediation: Remove service_external_ips_config, or set enabled to false.
package idp.security.gke_service_external_ips

import data.lib.gke
import data.lib.terraform

deny contains {"msg": msg, "path": terraform.at(config, ["enabled"])} if {
	some cluster in gke.clusters
	some config in terraform.blocks(cluster, "service_external_ips_config")
	config.value.enabled
	msg := "a Service may take over the traffic to any address: set enabled to false"
}
