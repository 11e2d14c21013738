# METADATA
# scope: package
# title: Subnetwork without private access to Google
# description: |
#   ## Why
#   Machines without a public address reach Cloud Storage, Artifact Registry and Vertex AI only with
#   Private Google Access. Where it is off, somebody sooner or later gives the machines public
#   addresses to make them work.
#
#   ## Avoid
#   ```hcl
#   private_ip_google_access = false
#   ```
#
#   ## Prefer
#   ```hcl
#   private_ip_google_access = true
#   ```
#
#   ## Exceptions
#   Only the value false is reported. Subnetworks with a purpose of their own are not judged.
# related_resources:
#   - ref: https://cloud.google.com/vpc/docs/private-google-access
#     description: Private Google Access
# custom:
#   severity: note
#   kinds: [terraform]
#   scope: document
#   remediation: Set private_ip_google_access to true.
package idp.security.subnet_private_access_off

import data.lib.terraform

deny contains {"msg": msg, "path": terraform.at(subnet, ["private_ip_google_access"])} if {
	some subnet in terraform.instances("google_compute_subnetwork")
	subnet.value.private_ip_google_access == false
	object.get(subnet.value, "purpose", "PRIVATE") == "PRIVATE"
	msg := "private machines do not reach Google's services: set private_ip_google_access to true"
}
