# METADATA
# scope: package
# title: Nodes that are not upgraded
# description: |
#   ## Why
#   Nodes that are not upgraded keep the known flaws of their kernel, kubelet, container runtime and
#   GPU driver until a person remembers them.
#
#   ## Avoid
#   ```hcl
#   management {
#     auto_upgrade = false
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   management {
#     auto_upgrade = true
#   }
#   ```
#
#   ## Exceptions
#   Only the value false is reported; the default is on. Long training runs are protected by
#   maintenance exclusions, not by nodes that grow old.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/node-auto-upgrades
#     description: Auto-upgrading nodes
# custom:
#   severity: warning
#   kinds: [terraform]
#   scope: document
#   remediation: >-
#     Set management.auto_upgrade to true; steer the time with maintenance windows and exclusions.
package idp.security.node_auto_upgrade_off

import data.lib.gke
import data.lib.terraform

deny contains {"msg": msg, "path": terraform.at(management, ["auto_upgrade"])} if {
	some management in managements
	management.value.auto_upgrade == false
	msg := "nodes keep known flaws: set auto_upgrade to true and use maintenance exclusions"
}

managements contains management if {
	some pool in gke.node_pools
	some management in terraform.blocks(pool, "management")
}

managements contains management if {
	some cluster in gke.standard_clusters
	some autoscaling in terraform.blocks(cluster, "cluster_autoscaling")
	some defaults in terraform.blocks(autoscaling, "auto_provisioning_defaults")
	some management in terraform.blocks(defaults, "management")
}
