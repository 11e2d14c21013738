# METADATA
# scope: package
# title: Database that restores only to its last backup
# description: |
#   ## Why
#   Daily backups lose up to a day of labels and features. Point-in-time recovery restores the
#   minute before the mistake.
#
#   ## Avoid
#   ```hcl
#   backup_configuration {
#     enabled = true
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   backup_configuration {
#     enabled                        = true
#     point_in_time_recovery_enabled = true
#   }
#   ```
#
#   ## Exceptions
#   A note, since logs take storage. Instances without backups are reported by `sql-backups-off`,
#   replicas by nothing.
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/postgres/backup-recovery/pitr
#     description: Point-in-time recovery
# custom:
#   severity: note
#   kinds: [terraform]
#   scope: document
#   remediation: Set point_in_time_recovery_enabled to true; for MySQL, binary_log_enabled.
package idp.security.sql_point_in_time_recovery_off

import data.lib.terraform

deny contains {"msg": msg, "path": terraform.at(backup, [key])} if {
	some database in terraform.instances("google_sql_database_instance")
	not database.value.master_instance_name
	key := switch(database.value.database_version)
	some settings in terraform.blocks(database, "settings")
	some backup in terraform.blocks(settings, "backup_configuration")
	backup.value.enabled
	not backup.value[key]
	msg := sprintf("what was written since the last backup cannot be restored: set %s to true", [key])
}

switch(version) := "binary_log_enabled" if startswith(version, "MYSQL")

switch(version) := "point_in_time_recovery_enabled" if regex.match(`^(POSTGRES|SQLSERVER)`, version)
