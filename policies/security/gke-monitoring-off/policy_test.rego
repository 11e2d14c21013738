package idp.security.gke_monitoring_off_test

import data.idp.security.gke_monitoring_off as policy

cluster(settings) := {"resource": {"google_container_cluster": {"main": [settings]}}}

test_no_service_is_denied if {
	policy.deny == {{
		"msg": "the cluster reports no metrics: remove monitoring_service = \"none\"",
		"path": ["resource", "google_container_cluster", "main", 0, "monitoring_service"],
	}} with input as cluster({"monitoring_service": "none"})
}

test_no_system_components_are_denied if {
	policy.deny == {{
		"msg": "the cluster's own components report no metrics: add \"SYSTEM_COMPONENTS\"",
		"path": ["resource", "google_container_cluster", "main", 0, "monitoring_config", 0, "enable_components"],
	}} with input as cluster({"monitoring_config": [{"enable_components": []}]})
}

test_managed_prometheus_alone_passes if {
	count(policy.deny) == 0 with input as cluster({"monitoring_config": [{"managed_prometheus": [{"enabled": true}]}]})
}

test_system_components_pass if {
	count(policy.deny) == 0 with input as cluster({"monitoring_config": [{"enable_components": ["SYSTEM_COMPONENTS"]}]})
}
