# METADATA
# scope: package
# title: Database password written in Terraform
# description: |
#   ## Why
#   A password in Terraform is in the repository, in its history and in the state. IAM sign-in needs
#   none, and an ephemeral value never reaches the state.
#
#   ## Avoid
#   ```hcl
#   resource "google_sql_user" "app" {
#     name     = "app"
#     instance = "features"
#     password = "correct-horse-battery"
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   resource "google_sql_user" "app" {
#     name     = "app@my-project.iam"
#     instance = "features"
#     type     = "CLOUD_IAM_SERVICE_ACCOUNT"
#   }
#   ```
#
#   ## Exceptions
#   Only values that the code itself holds are reported: literals, and variables whose value is in
#   the repository. Values of random_password, of data sources and of variables without a value are
#   not known. Placeholders are left alone.
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/postgres/iam-authentication
#     description: IAM database authentication
# custom:
#   severity: error
#   kinds: [terraform]
#   scope: document
#   remediation: >-
#     Use IAM sign-in, or password_wo with a value from Secret Manager; change the password that
#     was written.
package idp.security.database_password_in_configuration

import data.lib.terraform

deny contains {"msg": msg, "path": terraform.at(holder, [key])} if {
	some holder in holders
	some key in ["password", "password_wo", "root_password"]
	value := holder.value[key]
	not terraform.is_placeholder(value)
	msg := sprintf("%s is written in the code: use IAM sign-in or Secret Manager", [key])
}

holders contains holder if {
	some type in ["google_sql_database_instance", "google_sql_user"]
	some holder in terraform.instances(type)
}

holders contains holder if {
	some cluster in terraform.instances("google_alloydb_cluster")
	some holder in terraform.blocks(cluster, "initial_user")
}
