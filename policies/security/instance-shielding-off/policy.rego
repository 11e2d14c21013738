# METADATA
# scope: package
# title: Virtual machine whose boot nobody measures
# description: |
#   ## Why
#   The virtual TPM measures each boot, and integrity monitoring compares it with a good one. Both
#   are on by default for images that support them; without them a changed boot loader or kernel
#   goes unnoticed.
#
#   ## Avoid
#   ```hcl
#   shielded_instance_config {
#     enable_vtpm = false
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   shielded_instance_config {
#     enable_secure_boot          = true
#     enable_vtpm                 = true
#     enable_integrity_monitoring = true
#   }
#   ```
#
#   ## Exceptions
#   Only the value false is reported, for virtual machines, notebooks and Dataproc clusters. Secure
#   boot, which unsigned GPU drivers do not survive, is not asked for.
# related_resources:
#   - ref: https://cloud.google.com/compute/shielded-vm/docs/shielded-vm
#     description: Shielded VM
# custom:
#   severity: warning
#   kinds: [terraform]
#   scope: document
#   remediation: Set enable_vtpm and enable_integrity_monitoring to true, or remove them.
package idp.security.instance_shielding_off

import data.lib.terraform

deny contains {"msg": msg, "path": terraform.at(shield, [key])} if {
	some shield in shields
	some key in ["enable_integrity_monitoring", "enable_vtpm"]
	shield.value[key] == false
	msg := sprintf("nothing measures what the machine boots: remove %s = false", [key])
}

shields contains shield if {
	some type in ["google_compute_instance", "google_notebooks_instance"]
	some instance in terraform.instances(type)
	some shield in terraform.blocks(instance, "shielded_instance_config")
}

shields contains shield if {
	some notebook in terraform.instances("google_workbench_instance")
	some setup in terraform.blocks(notebook, "gce_setup")
	some shield in terraform.blocks(setup, "shielded_instance_config")
}

shields contains shield if {
	some cluster in terraform.instances("google_dataproc_cluster")
	some config in terraform.blocks(cluster, "cluster_config")
	some machines in terraform.blocks(config, "gce_cluster_config")
	some shield in terraform.blocks(machines, "shielded_instance_config")
}
