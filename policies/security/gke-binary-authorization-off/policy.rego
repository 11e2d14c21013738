# METADATA
# scope: package
# title: Cluster that runs any image
# description: |
#   ## Why
#   Without Binary Authorization the cluster runs whatever image a manifest names. With it, only
#   images that your own pipeline built and attested are admitted, so that a stolen deploy
#   credential is not enough to run foreign code beside your models.
#
#   ## Avoid
#   ```hcl
#   binary_authorization {
#     evaluation_mode = "DISABLED"
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   binary_authorization {
#     evaluation_mode = "PROJECT_SINGLETON_POLICY_ENFORCE"
#   }
#   ```
#
#   ## Exceptions
#   A note, since it needs a policy and attestors that fit your pipeline. Clusters where Gatekeeper
#   or Kyverno verifies signatures do not need it.
# related_resources:
#   - ref: https://cloud.google.com/binary-authorization/docs/overview
#     description: Binary Authorization
# custom:
#   severity: note
#   kinds: [terraform]
#   scope: document
#   remediation: Set binary_authorization.evaluation_mode to "PROJECT_SINGLETON_POLICY_ENFORCE".
package idp.security.gke_binary_authorization_off

import data.lib.gke
import data.lib.terraform

deny contains {"msg": msg, "path": terraform.place(cluster, ["binary_authorization", 0, "evaluation_mode"])} if {
	some cluster in gke.clusters
	not is_enforced(cluster.value)
	msg := "the cluster runs images that nobody attested: set binary_authorization.evaluation_mode"
}

is_enforced(cluster) if {
	mode := cluster.binary_authorization[0].evaluation_mode
	mode != "DISABLED"
}

# The older switch, deprecated but still there.
is_enforced(cluster) if cluster.binary_authorization[0].enabled
