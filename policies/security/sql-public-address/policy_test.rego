package idp.security.sql_public_address_test

import data.idp.security.sql_public_address as policy

database(settings) := {"resource": {"google_sql_database_instance": {"features": [{"settings": [settings]}]}}}

alloy(public) := {"resource": {"google_alloydb_instance": {"features": [{"network_config": [{"enable_public_ip": public}]}]}}}

test_the_default_is_denied if {
	policy.deny == {{
		"msg": "the database has a public address: set ip_configuration.ipv4_enabled to false",
		"path": ["resource", "google_sql_database_instance", "features", 0, "settings", 0, "ip_configuration"],
	}} with input as database({"tier": "db-custom-2-8192"})
	count(policy.deny) == 1 with input as database({"ip_configuration": [{"ipv4_enabled": true}]})
}

test_a_private_address_passes if {
	count(policy.deny) == 0 with input as database({"ip_configuration": [{"ipv4_enabled": false}]})
}

test_private_service_connect_passes if {
	count(policy.deny) == 0 with input as database({"ip_configuration": [{"psc_config": [{"psc_enabled": true}]}]})
}

test_alloydb_is_judged if {
	policy.deny == {{
		"msg": "the database has a public address: set enable_public_ip to false",
		"path": ["resource", "google_alloydb_instance", "features", 0, "network_config", 0, "enable_public_ip"],
	}} with input as alloy(true)
	count(policy.deny) == 0 with input as alloy(false)
}
