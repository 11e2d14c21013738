package idp.security.gke_legacy_abac_test

import data.idp.security.gke_legacy_abac as policy

cluster(settings) := {"resource": {"google_container_cluster": {"main": [settings]}}}

test_abac_is_denied if {
	policy.deny == {{
		"msg": "legacy ABAC grants rights beside RBAC: remove enable_legacy_abac",
		"path": ["resource", "google_container_cluster", "main", 0, "enable_legacy_abac"],
	}} with input as cluster({"enable_legacy_abac": true})
}

test_the_default_passes if {
	count(policy.deny) == 0 with input as cluster({})
	count(policy.deny) == 0 with input as cluster({"enable_legacy_abac": false})
}
