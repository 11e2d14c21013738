# METADATA
# scope: package
# title: Notebook with a public address
# description: |
#   ## Why
#   A notebook has broad rights on data and runs whatever its user pastes. It is reached through
#   Google's proxy in any case; a public address only adds a way in and a way out that nothing
#   watches.
#
#   ## Avoid
#   ```hcl
#   gce_setup {
#     machine_type = "g2-standard-8"
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   gce_setup {
#     machine_type      = "g2-standard-8"
#     disable_public_ip = true
#   }
#   ```
#
#   ## Exceptions
#   A network interface without an access configuration has no public address, and is left alone.
# related_resources:
#   - ref: https://cloud.google.com/vertex-ai/docs/workbench/instances/create
#     description: Create a Workbench instance
# custom:
#   severity: warning
#   kinds: [terraform]
#   scope: document
#   remediation: >-
#     Set gce_setup.disable_public_ip to true, and give its subnetwork Private Google Access.
package idp.security.notebook_public_address

import data.lib.terraform

deny contains {"msg": msg, "path": terraform.place(notebook, ["gce_setup", 0, "disable_public_ip"])} if {
	some notebook in terraform.instances("google_workbench_instance")
	not notebook.value.gce_setup[0].disable_public_ip
	msg := "the notebook has a public address: set gce_setup.disable_public_ip to true"
}

deny contains {"msg": msg, "path": terraform.at(notebook, ["no_public_ip"])} if {
	some notebook in terraform.instances("google_notebooks_instance")
	not notebook.value.no_public_ip
	msg := "the notebook has a public address: set no_public_ip to true"
}
