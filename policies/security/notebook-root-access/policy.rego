# METADATA
# scope: package
# title: Notebook whose users are root
# description: |
#   ## Why
#   Users of a notebook are root on its machine unless the metadata says no. A package from the
#   internet that one of them installs then owns the machine, its service account and its agents.
#
#   ## Avoid
#   ```hcl
#   metadata = {
#     notebook-disable-root = "false"
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   metadata = {
#     notebook-disable-root = "true"
#   }
#   ```
#
#   ## Exceptions
#   A note, since scientists often need system packages; a container image with these is the safer
#   way.
# related_resources:
#   - ref: https://cloud.google.com/vertex-ai/docs/workbench/instances/manage-metadata
#     description: Manage features through metadata
# custom:
#   severity: note
#   kinds: [terraform]
#   scope: document
#   remediation: Set notebook-disable-root to "true" in the metadata.
package idp.security.notebook_root_access

import data.lib.terraform

deny contains {"msg": message, "path": terraform.place(notebook, ["gce_setup", 0, "metadata", key])} if {
	some notebook in terraform.instances("google_workbench_instance")
	not is_safe(notebook.value.gce_setup)
}

deny contains {"msg": message, "path": terraform.place(notebook, ["metadata", key])} if {
	some notebook in terraform.instances("google_notebooks_instance")
	not is_safe([notebook.value])
}

key := "notebook-disable-root"

message := "the notebook's users are root: set notebook-disable-root to \"true\""

is_safe(holders) if {
	some holder in holders
	terraform.is_on(holder.metadata[key])
}

# Images of one's own decide by themselves.
is_safe(holders) if {
	some holder in holders
	holder.container_image
}
