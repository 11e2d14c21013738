# METADATA
# scope: package
# title: Cluster that lets roles be bound to everybody
# description: |
#   ## Why
#   The groups system:unauthenticated and system:authenticated are everybody: the first without any
#   account, the second with any Google account in the world. With these switches the cluster
#   accepts bindings to them, and one careless manifest publishes it.
#
#   ## Avoid
#   ```hcl
#   rbac_binding_config {
#     enable_insecure_binding_system_unauthenticated = true
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   rbac_binding_config {
#     enable_insecure_binding_system_unauthenticated = false
#     enable_insecure_binding_system_authenticated   = false
#   }
#   ```
#
#   ## Exceptions
#   Only the value true is reported. The default bindings of Kubernetes for discovery are not
#   concerned.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/best-practices/rbac
#     description: Best practices for RBAC in GKE
# custom:
#   severity: error
#   kinds: [terraform]
#   scope: document
#   remediation: >-
#     Set both switches of rbac_binding_config to false and bind roles to groups of people.
package idp.security.gke_rbac_binding_insecure

import data.lib.gke
import data.lib.terraform

deny contains {"msg": msg, "path": terraform.at(config, [key])} if {
	some cluster in gke.clusters
	some config in terraform.blocks(cluster, "rbac_binding_config")
	some key, who in groups
	config.value[key]
	msg := sprintf("roles may be bound to \"%s\", which is %s", [who[0], who[1]])
}

groups := {
	"enable_insecure_binding_system_authenticated": ["system:authenticated", "every Google account"],
	"enable_insecure_binding_system_unauthenticated": ["system:unauthenticated", "everybody"],
}
