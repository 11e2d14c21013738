package idp.security.postgres_connections_unlogged_test

import data.idp.security.postgres_connections_unlogged as policy

database(flags) := {"resource": {"google_sql_database_instance": {"features": [{
	"database_version": "POSTGRES_16",
	"settings": [{"database_flags": [{"name": name, "value": value} | some name, value in flags]}],
}]}}}

test_no_log_is_denied if {
	policy.deny == {{
		"msg": "the database does not log who connects: set log_connections and log_disconnections to \"on\"",
		"path": ["resource", "google_sql_database_instance", "features", 0, "settings", 0, "database_flags"],
	}} with input as database({"log_connections": "off"})
}

test_half_a_log_is_denied if {
	results := policy.deny with input as database({"log_connections": "on"})
	{result.msg | some result in results} == {
		"the database does not log who connects: set log_disconnections to \"on\"",
	}
}

test_a_log_passes if {
	count(policy.deny) == 0 with input as database({"log_connections": "on", "log_disconnections": "on"})
	count(policy.deny) == 0 with input as database({"cloudsql.enable_pgaudit": "on"})
}

test_mysql_passes if {
	database := {"database_version": "MYSQL_8_0", "settings": [{}]}
	count(policy.deny) == 0 with input as {"resource": {"google_sql_database_instance": {"features": [database]}}}
}
