package idp.security.deletion_protection_off_test

import data.idp.security.deletion_protection_off as policy

database(settings) := {"resource": {"google_sql_database_instance": {"features": [settings]}}}

test_no_protection_is_denied if {
	policy.deny == {{
		"msg": "one apply can delete the data: remove deletion_protection = false",
		"path": ["resource", "google_sql_database_instance", "features", 0, "deletion_protection"],
	}} with input as database({"deletion_protection": false})
}

test_the_default_passes if {
	count(policy.deny) == 0 with input as database({})
	count(policy.deny) == 0 with input as database({"deletion_protection": true})
}

test_replicas_pass if {
	count(policy.deny) == 0 with input as database({"deletion_protection": false, "master_instance_name": "primary"})
}
