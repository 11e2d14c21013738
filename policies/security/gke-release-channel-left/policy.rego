# METADATA
# scope: package
# title: Cluster outside all release channels
# description: |
#   ## Why
#   A release channel brings security patches of the control plane and the nodes at a chosen pace,
#   with maintenance windows and exclusions. The channel UNSPECIFIED leaves that to you, cluster by
#   cluster.
#
#   ## Avoid
#   ```hcl
#   release_channel {
#     channel = "UNSPECIFIED"
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   release_channel {
#     channel = "REGULAR"
#   }
#   ```
#
#   ## Exceptions
#   Only the value UNSPECIFIED is reported. Without the block GKE chooses, and nothing is said.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/concepts/release-channels
#     description: Release channels
# custom:
#   severity: warning
#   kinds: [terraform]
#   scope: document
#   remediation: Set release_channel.channel to "REGULAR" or "STABLE".
package idp.security.gke_release_channel_left

import data.lib.gke
import data.lib.terraform

deny contains {"msg": msg, "path": terraform.at(release, ["channel"])} if {
	some cluster in gke.clusters
	some release in terraform.blocks(cluster, "release_channel")
	release.value.channel == "UNSPECIFIED"
	msg := "the cluster is in no release channel: use \"REGULAR\" or \"STABLE\""
}
