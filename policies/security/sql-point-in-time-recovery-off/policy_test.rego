package idp.security.sql_point_in_time_recovery_off_test

import data.idp.security.sql_point_in_time_recovery_off as policy

database(version, backup) := {"resource": {"google_sql_database_instance": {"features": [{
	"database_version": version,
	"settings": [{"backup_configuration": [backup]}],
}]}}}

test_no_recovery_is_denied if {
	policy.deny == {{
		"msg": "what was written since the last backup cannot be restored: set point_in_time_recovery_enabled to true",
		"path": [
			"resource", "google_sql_database_instance", "features", 0,
			"settings", 0, "backup_configuration", 0, "point_in_time_recovery_enabled",
		],
	}} with input as database("POSTGRES_16", {"enabled": true})
}

test_mysql_needs_its_binary_log if {
	count(policy.deny) == 1 with input as database("MYSQL_8_0", {"enabled": true})
	count(policy.deny) == 0 with input as database("MYSQL_8_0", {"enabled": true, "binary_log_enabled": true})
}

test_recovery_passes if {
	backup := {"enabled": true, "point_in_time_recovery_enabled": true}
	count(policy.deny) == 0 with input as database("POSTGRES_16", backup)
}

test_no_backups_are_another_defect if {
	count(policy.deny) == 0 with input as database("POSTGRES_16", {"enabled": false})
}
