# METADATA
# scope: package
# title: Subnetwork without flow logs
# description: |
#   ## Why
#   Flow logs say which machine talked to which, and how much. They are what tells after a break-in
#   whether training data left the network, and before it, that something scans it.
#
#   ## Avoid
#   ```hcl
#   resource "google_compute_subnetwork" "nodes" {
#     name = "nodes"
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   resource "google_compute_subnetwork" "nodes" {
#     name = "nodes"
#
#     log_config {
#       aggregation_interval = "INTERVAL_10_MIN"
#       flow_sampling        = 0.5
#     }
#   }
#   ```
#
#   ## Exceptions
#   A note, since logs cost by volume. Subnetworks with a purpose of their own, such as those for
#   proxies or Private Service Connect, are not judged.
# related_resources:
#   - ref: https://cloud.google.com/vpc/docs/flow-logs
#     description: VPC Flow Logs
# custom:
#   severity: note
#   kinds: [terraform]
#   scope: document
#   remediation: >-
#     Add a log_config block; a sampling of 0.5 and an interval of ten minutes keep the volume
#     small.
package idp.security.subnet_flow_logs_missing

import data.lib.terraform

deny contains {"msg": msg, "path": terraform.at(subnet, ["log_config"])} if {
	some subnet in terraform.instances("google_compute_subnetwork")
	not subnet.value.log_config
	not subnet.value.enable_flow_logs
	object.get(subnet.value, "purpose", "PRIVATE") == "PRIVATE"
	msg := "nobody can tell who talked to whom in the subnetwork: add log_config"
}
