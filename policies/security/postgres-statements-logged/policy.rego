# METADATA
# scope: package
# title: PostgreSQL that writes data into its logs
# description: |
#   ## Why
#   log_min_duration_statement at 0 and log_statement at "all" write every statement with its values
#   into Cloud Logging: personal data, labels and passwords, for everybody who may read logs.
#
#   ## Avoid
#   ```hcl
#   database_flags {
#     name  = "log_min_duration_statement"
#     value = "0"
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   database_flags {
#     name  = "log_min_duration_statement"
#     value = "-1"
#   }
#   ```
#
#   ## Exceptions
#   A threshold above zero, which logs slow statements only, is not reported.
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/postgres/flags
#     description: PostgreSQL flags
#   - ref: https://cloud.google.com/sql/docs/postgres/using-query-insights
#     description: Query Insights
# custom:
#   severity: note
#   kinds: [terraform]
#   scope: document
#   remediation: >-
#     Set the flag to "-1", or audit with pgAudit; Query Insights finds slow statements without
#     their values.
package idp.security.postgres_statements_logged

import data.lib.terraform

deny contains {"msg": msg, "path": terraform.at(flag, ["value"])} if {
	some database in terraform.instances("google_sql_database_instance")
	some settings in terraform.blocks(database, "settings")
	some flag in terraform.blocks(settings, "database_flags")
	[flag.value.name, flag.value.value] in {["log_min_duration_statement", "0"], ["log_statement", "all"]}
	msg := sprintf("%s = \"%s\" writes all statements with their values into the logs", [flag.value.name, flag.value.value])
}
