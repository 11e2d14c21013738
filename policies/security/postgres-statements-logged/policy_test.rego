package idp.security.postgres_statements_logged_test

import data.idp.security.postgres_statements_logged as policy

database(name, value) := {"resource": {"google_sql_database_instance": {"features": [{"settings": [{"database_flags": [{
	"name": name,
	"value": value,
}]}]}]}}}

test_all_statements_are_denied if {
	policy.deny == {{
		"msg": "log_statement = \"all\" writes all statements with their values into the logs",
		"path": [
			"resource", "google_sql_database_instance", "features", 0,
			"settings", 0, "database_flags", 0, "value",
		],
	}} with input as database("log_statement", "all")
	count(policy.deny) == 1 with input as database("log_min_duration_statement", "0")
}

test_some_statements_pass if {
	count(policy.deny) == 0 with input as database("log_statement", "ddl")
	count(policy.deny) == 0 with input as database("log_min_duration_statement", "-1")
	count(policy.deny) == 0 with input as database("log_min_duration_statement", "2000")
}
