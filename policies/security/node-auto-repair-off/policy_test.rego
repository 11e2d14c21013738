package idp.security.node_auto_repair_off_test

import data.idp.security.node_auto_repair_off as policy

pool(on) := {"resource": {"google_container_node_pool": {"gpu": [{"management": [{"auto_repair": on}]}]}}}

test_no_repair_is_denied if {
	policy.deny == {{
		"msg": "unhealthy nodes stay in the pool: set auto_repair to true",
		"path": ["resource", "google_container_node_pool", "gpu", 0, "management", 0, "auto_repair"],
	}} with input as pool(false)
}

test_repair_passes if {
	count(policy.deny) == 0 with input as pool(true)
}
