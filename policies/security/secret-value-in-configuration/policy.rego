# METADATA
# scope: package
# title: Secret written in Terraform
# description: |
#   ## Why
#   A value that stands in the code, or in a file of variables beside it, is in the repository and
#   its history before Secret Manager ever keeps it. Everybody who ever cloned the repository has
#   it.
#
#   ## Avoid
#   ```hcl
#   resource "google_secret_manager_secret_version" "token" {
#     secret      = google_secret_manager_secret.token.id
#     secret_data = "hf_0123456789abcdef"
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   resource "google_secret_manager_secret_version" "token" {
#     secret                 = google_secret_manager_secret.token.id
#     secret_data_wo         = var.token
#     secret_data_wo_version = 1
#   }
#   ```
#
#   ## Exceptions
#   A value that is not known, from a variable without a value, another resource or a data source,
#   is not reported. Placeholders that are replaced outside Terraform are left alone.
# related_resources:
#   - ref: https://cloud.google.com/secret-manager/docs/add-secret-version
#     description: Add a secret version
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/secret_manager_secret_version
#     description: google_secret_manager_secret_version
# custom:
#   severity: error
#   kinds: [terraform]
#   scope: document
#   remediation: >-
#     Make only the secret in Terraform and add its value with gcloud, or use secret_data_wo with
#     an ephemeral value.
package idp.security.secret_value_in_configuration

import data.lib.terraform

deny contains {"msg": msg, "path": terraform.at(version, [key])} if {
	some version in terraform.instances("google_secret_manager_secret_version")
	some key in ["secret_data", "secret_data_wo"]
	value := version.value[key]
	not terraform.is_placeholder(value)
	msg := sprintf("%s is written in the code: treat the secret as lost and add the new one outside", [key])
}
