# METADATA
# scope: package
# title: PostgreSQL that does not log who connects
# description: |
#   ## Why
#   PostgreSQL does not log connections unless it is told to. After a leak nobody can then say who
#   was connected, from where and for how long.
#
#   ## Avoid
#   ```hcl
#   settings {
#     tier = "db-custom-2-8192"
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   settings {
#     tier = "db-custom-2-8192"
#     database_flags {
#       name  = "log_connections"
#       value = "on"
#     }
#     database_flags {
#       name  = "log_disconnections"
#       value = "on"
#     }
#   }
#   ```
#
#   ## Exceptions
#   A note: with a connection pool before it the log says little. Instances with
#   cloudsql.enable_pgaudit and replicas are not reported.
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/postgres/flags
#     description: PostgreSQL flags
#   - ref: https://www.postgresql.org/docs/current/runtime-config-logging.html
#     description: PostgreSQL, error reporting and logging
# custom:
#   severity: note
#   kinds: [terraform]
#   scope: document
#   remediation: Add the flags log_connections and log_disconnections with the value "on".
package idp.security.postgres_connections_unlogged

import data.lib.terraform

deny contains {"msg": msg, "path": terraform.at(settings, ["database_flags"])} if {
	some database in terraform.instances("google_sql_database_instance")
	startswith(database.value.database_version, "POSTGRES")
	not database.value.master_instance_name
	some settings in terraform.blocks(database, "settings")
	on := {flag.name | some flag in settings.value.database_flags; is_set(flag.value)}
	not "cloudsql.enable_pgaudit" in on
	missing := {"log_connections", "log_disconnections"} - on
	count(missing) > 0
	msg := sprintf("the database does not log who connects: set %s to \"on\"", [concat(" and ", sort(missing))])
}

# Newer versions take a list of what to log.
is_set(value) if not lower(value) in {"off", "false", "0", "no"}
