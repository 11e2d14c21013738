# METADATA
# scope: package
# title: BigQuery data open to everybody
# description: |
#   ## Why
#   `allAuthenticatedUsers` is everybody with a Google account, not everybody in your organisation.
#   Each of them can query the tables, and the bill for exports to your own scripts is the smaller
#   damage.
#
#   ## Avoid
#   ```hcl
#   access {
#     role          = "READER"
#     special_group = "allAuthenticatedUsers"
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   access {
#     role           = "READER"
#     group_by_email = "analysts@example.com"
#   }
#   ```
#
#   ## Exceptions
#   A public data set is public on purpose: suppress the finding with the reason.
# related_resources:
#   - ref: https://cloud.google.com/bigquery/docs/control-access-to-resources-iam
#     description: Control access to BigQuery resources
# custom:
#   severity: error
#   kinds: [terraform]
#   scope: document
#   remediation: Grant the role to a group; share beyond the organisation with Analytics Hub.
package idp.security.dataset_public

import data.lib.terraform

deny contains {"msg": message(access.value[key]), "path": terraform.at(access, [key])} if {
	some dataset in terraform.instances("google_bigquery_dataset")
	some access in terraform.blocks(dataset, "access")
	some key in ["iam_member", "special_group"]
	terraform.is_public(access.value[key])
}

deny contains {"msg": message(grant.member), "path": grant.path} if {
	some grant in terraform.grants
	startswith(grant.type, "google_bigquery_")
	terraform.is_public(grant.member)
}

message(who) := sprintf("\"%s\" is everybody, not your organisation: grant the role to a group", [who])
