package idp.security.sql_backups_off_test

import data.idp.security.sql_backups_off as policy

database(settings, more) := {"resource": {"google_sql_database_instance": {"features": [object.union(
	{"settings": [settings]},
	more,
)]}}}

test_no_backups_are_denied if {
	policy.deny == {{
		"msg": "the database has no backups: set backup_configuration.enabled to true",
		"path": ["resource", "google_sql_database_instance", "features", 0, "settings", 0, "backup_configuration"],
	}} with input as database({}, {})
	count(policy.deny) == 1 with input as database({"backup_configuration": [{"enabled": false}]}, {})
}

test_backups_pass if {
	count(policy.deny) == 0 with input as database({"backup_configuration": [{"enabled": true}]}, {})
}

test_replicas_pass if {
	count(policy.deny) == 0 with input as database({}, {"master_instance_name": "primary"})
	count(policy.deny) == 0 with input as database({}, {"instance_type": "READ_POOL_INSTANCE"})
}

test_alloydb_is_judged if {
	cluster := {"continuous_backup_config": [{"enabled": false}]}
	policy.deny == {{
		"msg": "continuous_backup_config is switched off: remove enabled = false",
		"path": ["resource", "google_alloydb_cluster", "features", 0, "continuous_backup_config", 0, "enabled"],
	}} with input as {"resource": {"google_alloydb_cluster": {"features": [cluster]}}}
}
