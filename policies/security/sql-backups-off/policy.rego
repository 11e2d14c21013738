# METADATA
# scope: package
# title: Database without backups
# description: |
#   ## Why
#   Terraform makes instances without automatic backups unless they are asked for. A dropped table,
#   a bad migration or a ransom note then ends the feature store.
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
#     backup_configuration {
#       enabled                        = true
#       point_in_time_recovery_enabled = true
#     }
#   }
#   ```
#
#   ## Exceptions
#   Read replicas and read pools are not reported. AlloyDB backs up by default, so only policies
#   that are switched off are.
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/postgres/backup-recovery/backups
#     description: Cloud SQL backups
# custom:
#   severity: warning
#   kinds: [terraform]
#   scope: document
#   remediation: Add backup_configuration with enabled = true.
package idp.security.sql_backups_off

import data.lib.terraform

deny contains {"msg": msg, "path": terraform.place(settings, ["backup_configuration", 0, "enabled"])} if {
	some database in terraform.instances("google_sql_database_instance")
	not is_replica(database.value)
	some settings in terraform.blocks(database, "settings")
	not settings.value.backup_configuration[0].enabled
	msg := "the database has no backups: set backup_configuration.enabled to true"
}

deny contains {"msg": msg, "path": terraform.at(backup, ["enabled"])} if {
	some cluster in terraform.instances("google_alloydb_cluster")
	some name in ["automated_backup_policy", "continuous_backup_config"]
	some backup in terraform.blocks(cluster, name)
	backup.value.enabled == false
	msg := sprintf("%s is switched off: remove enabled = false", [name])
}

is_replica(database) if database.master_instance_name

is_replica(database) if database.instance_type in {"READ_POOL_INSTANCE", "READ_REPLICA_INSTANCE"}
