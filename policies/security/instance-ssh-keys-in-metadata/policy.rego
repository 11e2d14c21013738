# METADATA
# scope: package
# title: SSH keys in the metadata of a machine
# description: |
#   ## Why
#   Keys in metadata belong to nobody that IAM knows: they are not revoked when a person leaves, and
#   keys of the whole project open every machine that does not block them.
#
#   ## Avoid
#   ```hcl
#   metadata = {
#     ssh-keys = "ml:ssh-ed25519 AAAA... ml@example.com"
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   metadata = {
#     enable-oslogin = "TRUE"
#   }
#   ```
#
#   ## Exceptions
#   Machines with OS Login ignore such keys and are not reported. Keys of the project are reported
#   only where the instance lets them in explicitly.
# related_resources:
#   - ref: https://cloud.google.com/compute/docs/oslogin
#     description: OS Login
#   - ref: https://cloud.google.com/compute/docs/connect/restrict-ssh-keys
#     description: Restrict SSH keys on VMs
# custom:
#   severity: warning
#   kinds: [terraform]
#   scope: document
#   remediation: >-
#     Remove the keys and use OS Login; where keys must stay, block those of the project.
package idp.security.instance_ssh_keys_in_metadata

import data.lib.terraform

deny contains {"msg": msg, "path": terraform.at(instance, ["metadata", "ssh-keys"])} if {
	some instance in machines
	instance.value.metadata["ssh-keys"]
	msg := "keys in metadata outlive the people they belong to: use OS Login"
}

deny contains {"msg": msg, "path": terraform.at(instance, ["metadata", "block-project-ssh-keys"])} if {
	some instance in machines
	terraform.is_off(instance.value.metadata["block-project-ssh-keys"])
	msg := "every SSH key of the project opens the machine: set block-project-ssh-keys to \"true\""
}

# Those whose metadata decides who may sign in.
machines := [instance |
	some instance in terraform.instances("google_compute_instance")
	not has_os_login(instance.value)
]

has_os_login(instance) if terraform.is_on(instance.metadata["enable-oslogin"])
