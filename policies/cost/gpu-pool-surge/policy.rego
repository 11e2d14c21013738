# METADATA
# scope: package
# title: Upgrade that asks for one more GPU node
# description: |
#   ## Why
#   A surge upgrade makes new nodes before it removes old ones. On a GPU pool each of them is a whole GPU
#   machine: it is paid for, needs quota, and where capacity is scarce the upgrade waits for it.
#
#   ## Avoid
#   ```hcl
#   upgrade_settings {
#     max_surge       = 1
#     max_unavailable = 0
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   upgrade_settings {
#     max_surge       = 0
#     max_unavailable = 1
#   }
#   ```
#
#   ## Exceptions
#   A service that may lose no node during an upgrade needs the surge: suppress the finding with the
#   reason. Pools without upgrade_settings, and blue-green upgrades, are not judged.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/concepts/node-pool-upgrade-strategies
#     description: Node upgrade strategies
#   - ref: https://github.com/GoogleCloudPlatform/cluster-toolkit/blob/main/modules/compute/gke-node-pool/README.md
#     description: Google's own module, which has no surge by default
# custom:
#   severity: warning
#   kinds: [terraform]
#   scope: document
#   mentions: [max_surge]
#   remediation: Set max_surge to 0 and max_unavailable to 1, unless capacity is spare.
package idp.cost.gpu_pool_surge

import data.lib.gpus
import data.lib.pools
import data.lib.terraform

deny contains {"msg": msg, "path": terraform.at(owner, ["upgrade_settings", 0, "max_surge"])} if {
	some owner in pools.accelerated
	found := pools.accelerators(owner) & gpus.types
	count(found) > 0
	settings := owner.value.upgrade_settings[0]
	object.get(settings, "strategy", "SURGE") == "SURGE"
	is_number(settings.max_surge)
	settings.max_surge > 0
	msg := sprintf(
		"max_surge of %v makes an upgrade ask for %s with %s: use max_surge 0 and max_unavailable 1",
		[settings.max_surge, more(settings.max_surge), concat(", ", sort(found))],
	)
}

more(1) := "one more node"

more(number) := sprintf("%v more nodes", [number]) if number > 1
