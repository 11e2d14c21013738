# METADATA
# scope: package
# title: Nodes with a general-purpose operating system
# description: |
#   ## Why
#   Container-Optimized OS has a read-only root file system that is verified at boot, few packages
#   and automatic patches. A general-purpose system has more that can be attacked, and changes that
#   nobody sees.
#
#   ## Avoid
#   ```hcl
#   image_type = "UBUNTU_CONTAINERD"
#   ```
#
#   ## Prefer
#   ```hcl
#   image_type = "COS_CONTAINERD"
#   ```
#
#   ## Exceptions
#   Windows nodes are left alone. A driver or file system that needs Ubuntu is a reason to keep it:
#   suppress the note with that reason.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/concepts/node-images
#     description: Node images
# custom:
#   severity: note
#   kinds: [terraform]
#   scope: document
#   remediation: Set image_type to "COS_CONTAINERD".
package idp.security.node_image_general_purpose

import data.lib.gke
import data.lib.terraform

deny contains {"msg": msg, "path": terraform.at(owner, ["node_config", 0, "image_type"])} if {
	some owner in gke.node_owners
	image := owner.config.image_type
	not regex.match(`(?i)^(cos|windows)`, image)
	msg := sprintf("\"%s\" is a general-purpose system: use \"COS_CONTAINERD\"", [image])
}
