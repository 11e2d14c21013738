package idp.security.node_auto_upgrade_off_test

import data.idp.security.node_auto_upgrade_off as policy

managed(on) := [{"management": [{"auto_upgrade": on}]}]

pool(on) := {"resource": {"google_container_node_pool": {"gpu": managed(on)}}}

test_no_upgrades_are_denied if {
	policy.deny == {{
		"msg": "nodes keep known flaws: set auto_upgrade to true and use maintenance exclusions",
		"path": ["resource", "google_container_node_pool", "gpu", 0, "management", 0, "auto_upgrade"],
	}} with input as pool(false)
}

test_upgrades_pass if {
	count(policy.deny) == 0 with input as pool(true)
}

test_provisioned_nodes_are_judged if {
	cluster := {"cluster_autoscaling": [{"auto_provisioning_defaults": managed(false)}]}
	count(policy.deny) == 1 with input as {"resource": {"google_container_cluster": {"main": [cluster]}}}
}
