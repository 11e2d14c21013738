package idp.security.node_legacy_metadata_endpoints_test

import data.idp.security.node_legacy_metadata_endpoints as policy

pool(value) := {"resource": {"google_container_node_pool": {"gpu": [{"node_config": [{"metadata": {"disable-legacy-endpoints": value}}]}]}}}

test_legacy_endpoints_are_denied if {
	policy.deny == {{
		"msg": "disable-legacy-endpoints = \"false\" serves credentials without the protecting header",
		"path": [
			"resource", "google_container_node_pool", "gpu", 0,
			"node_config", 0, "metadata", "disable-legacy-endpoints",
		],
	}} with input as pool("false")
}

test_no_legacy_endpoints_pass if {
	count(policy.deny) == 0 with input as pool("true")
}
