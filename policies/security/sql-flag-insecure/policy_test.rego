package idp.security.sql_flag_insecure_test

import data.idp.security.sql_flag_insecure as policy

database(name, value) := {"resource": {"google_sql_database_instance": {"features": [{"settings": [{"database_flags": [{
	"name": name,
	"value": value,
}]}]}]}}}

test_an_insecure_flag_is_denied if {
	policy.deny == {{
		"msg": "\"local_infile\" = \"on\" lets the server read files of its clients: set it to \"off\"",
		"path": [
			"resource", "google_sql_database_instance", "features", 0,
			"settings", 0, "database_flags", 0, "value",
		],
	}} with input as database("local_infile", "on")
}

test_the_safe_value_passes if {
	count(policy.deny) == 0 with input as database("local_infile", "OFF")
}

test_other_flags_pass if {
	count(policy.deny) == 0 with input as database("max_connections", "200")
}
