package idp.security.sql_clear_text_allowed_test

import data.idp.security.sql_clear_text_allowed as policy

database(settings) := {"resource": {"google_sql_database_instance": {"features": [{"settings": [settings]}]}}}

alloy(config) := {"resource": {"google_alloydb_instance": {"features": [{"client_connection_config": [config]}]}}}

both := [{"ssl_mode": "ALLOW_UNENCRYPTED_AND_ENCRYPTED"}]

test_clear_text_is_denied if {
	policy.deny == {{
		"msg": "the database accepts unencrypted connections: set ssl_mode to \"ENCRYPTED_ONLY\"",
		"path": ["resource", "google_sql_database_instance", "features", 0, "settings", 0, "ip_configuration"],
	}} with input as database({"tier": "db-custom-2-8192"})
	count(policy.deny) == 1 with input as database({"ip_configuration": both})
}

test_encryption_passes if {
	count(policy.deny) == 0 with input as database({"ip_configuration": [{"ssl_mode": "ENCRYPTED_ONLY"}]})
	count(policy.deny) == 0 with input as database({"connector_enforcement": "REQUIRED"})
}

test_alloydb_is_judged if {
	policy.deny == {{
		"msg": "the database accepts unencrypted connections: set ssl_mode to \"ENCRYPTED_ONLY\"",
		"path": [
			"resource", "google_alloydb_instance", "features", 0,
			"client_connection_config", 0, "ssl_config", 0, "ssl_mode",
		],
	}} with input as alloy({"ssl_config": both})
	count(policy.deny) == 0 with input as alloy({"ssl_config": both, "require_connectors": true})
}
