package idp.security.sql_open_to_internet_test

import data.idp.security.sql_open_to_internet as policy

database(range) := {"resource": {"google_sql_database_instance": {"features": [{"settings": [{"ip_configuration": [{"authorized_networks": [{"value": range}]}]}]}]}}}

test_the_internet_is_denied if {
	policy.deny == {{
		"msg": "\"0.0.0.0/0\" lets the whole internet sign in to the database",
		"path": [
			"resource", "google_sql_database_instance", "features", 0,
			"settings", 0, "ip_configuration", 0, "authorized_networks", 0, "value",
		],
	}} with input as database("0.0.0.0/0")
}

test_a_network_of_ones_own_passes if {
	count(policy.deny) == 0 with input as database("203.0.113.0/28")
}

test_alloydb_is_judged if {
	instance := {"network_config": [{"authorized_external_networks": [{"cidr_range": "0.0.0.0/0"}]}]}
	count(policy.deny) == 1 with input as {"resource": {"google_alloydb_instance": {"features": [instance]}}}
}
