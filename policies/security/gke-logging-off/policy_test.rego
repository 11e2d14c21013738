package idp.security.gke_logging_off_test

import data.idp.security.gke_logging_off as policy

cluster(settings) := {"resource": {"google_container_cluster": {"main": [settings]}}}

test_no_service_is_denied if {
	policy.deny == {{
		"msg": "the cluster writes no logs: remove logging_service = \"none\"",
		"path": ["resource", "google_container_cluster", "main", 0, "logging_service"],
	}} with input as cluster({"logging_service": "none"})
}

test_no_system_components_are_denied if {
	policy.deny == {{
		"msg": "the cluster's own components write no logs: add \"SYSTEM_COMPONENTS\"",
		"path": ["resource", "google_container_cluster", "main", 0, "logging_config", 0, "enable_components"],
	}} with input as cluster({"logging_config": [{"enable_components": ["WORKLOADS"]}]})
}

test_system_components_pass if {
	count(policy.deny) == 0 with input as cluster({"logging_config": [{"enable_components": ["SYSTEM_COMPONENTS"]}]})
}

test_the_default_passes if {
	count(policy.deny) == 0 with input as cluster({})
}
