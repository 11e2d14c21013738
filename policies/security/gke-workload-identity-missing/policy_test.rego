package idp.security.gke_workload_identity_missing_test

import data.idp.security.gke_workload_identity_missing as policy

cluster(settings) := {"resource": {"google_container_cluster": {"main": [settings]}}}

test_no_workload_identity_is_denied if {
	policy.deny == {{
		"msg": "pods share the service account of their node: set workload_identity_config.workload_pool",
		"path": ["resource", "google_container_cluster", "main", 0, "workload_identity_config"],
	}} with input as cluster({})
}

test_workload_identity_passes if {
	count(policy.deny) == 0 with input as cluster({"workload_identity_config": [{"workload_pool": "ml.svc.id.goog"}]})
}

test_autopilot_has_it_always if {
	count(policy.deny) == 0 with input as cluster({"enable_autopilot": true})
}
