# METADATA
# scope: package
# title: Nodes whose boot nobody measures
# description: |
#   ## Why
#   Integrity monitoring compares each boot of a node with a good one and writes the result to Cloud
#   Logging. Without it a changed kernel or boot loader is noticed by nobody.
#
#   ## Avoid
#   ```hcl
#   shielded_instance_config {
#     enable_integrity_monitoring = false
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   shielded_instance_config {
#     enable_integrity_monitoring = true
#   }
#   ```
#
#   ## Exceptions
#   The default is on, so only the value false is reported, in node pools and in the defaults of
#   node auto-provisioning.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/shielded-gke-nodes
#     description: Using Shielded GKE Nodes
# custom:
#   severity: warning
#   kinds: [terraform]
#   scope: document
#   remediation: Remove enable_integrity_monitoring = false; monitoring is the default.
package idp.security.node_integrity_monitoring_off

import data.lib.gke
import data.lib.terraform

deny contains {"msg": msg, "path": terraform.at(shield, ["enable_integrity_monitoring"])} if {
	some shield in shields
	shield.value.enable_integrity_monitoring == false
	msg := "nothing checks what the nodes boot: remove enable_integrity_monitoring = false"
}

shields contains shield if {
	some owner in gke.node_owners
	some config in terraform.blocks(owner, "node_config")
	some shield in terraform.blocks(config, "shielded_instance_config")
}

shields contains shield if {
	some cluster in gke.standard_clusters
	some autoscaling in terraform.blocks(cluster, "cluster_autoscaling")
	some defaults in terraform.blocks(autoscaling, "auto_provisioning_defaults")
	some shield in terraform.blocks(defaults, "shielded_instance_config")
}
