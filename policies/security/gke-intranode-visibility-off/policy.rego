# METADATA
# scope: package
# title: Pod traffic that flow logs miss
# description: |
#   ## Why
#   Traffic between two pods of one node does not pass the VPC network unless intranode visibility
#   is on. Flow logs and firewall rules then never see a notebook that talks to the database proxy
#   beside it.
#
#   ## Avoid
#   ```hcl
#   enable_intranode_visibility = false
#   ```
#
#   ## Prefer
#   ```hcl
#   enable_intranode_visibility = true
#   ```
#
#   ## Exceptions
#   Only the value false is reported. With Dataplane V2, policies apply inside a node too, and its
#   own observability shows the traffic: such clusters are left alone.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/intranode-visibility
#     description: Intranode visibility
# custom:
#   severity: note
#   kinds: [terraform]
#   scope: document
#   remediation: Remove enable_intranode_visibility = false, or set it to true.
package idp.security.gke_intranode_visibility_off

import data.lib.gke
import data.lib.terraform

deny contains {"msg": msg, "path": terraform.at(cluster, ["enable_intranode_visibility"])} if {
	some cluster in gke.standard_clusters
	cluster.value.enable_intranode_visibility == false
	not cluster.value.datapath_provider == "ADVANCED_DATAPATH"
	msg := "flow logs do not see traffic inside a node: set enable_intranode_visibility to true"
}
