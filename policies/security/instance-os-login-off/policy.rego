# METADATA
# scope: package
# title: Virtual machine without OS Login
# description: |
#   ## Why
#   OS Login ties SSH access to a Google identity and its IAM roles, and takes it away with them.
#   Without it keys in metadata open the machine, long after their owner has left.
#
#   ## Avoid
#   ```hcl
#   metadata = {
#     enable-oslogin = "false"
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
#   Only values that mean no are reported, since the project's metadata may switch OS Login on.
# related_resources:
#   - ref: https://cloud.google.com/compute/docs/oslogin
#     description: OS Login
# custom:
#   severity: warning
#   kinds: [terraform]
#   scope: document
#   remediation: Remove enable-oslogin = "false", or set it to "TRUE".
package idp.security.instance_os_login_off

import data.lib.terraform

deny contains {"msg": msg, "path": terraform.at(instance, ["metadata", "enable-oslogin"])} if {
	some instance in terraform.instances("google_compute_instance")
	value := instance.value.metadata["enable-oslogin"]
	terraform.is_off(value)
	msg := sprintf("enable-oslogin = \"%s\" lets keys in metadata open the machine", [value])
}
