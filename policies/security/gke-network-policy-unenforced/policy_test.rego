package idp.security.gke_network_policy_unenforced_test

import data.idp.security.gke_network_policy_unenforced as policy

cluster(settings) := {"resource": {"google_container_cluster": {"main": [settings]}}}

test_no_enforcement_is_denied if {
	policy.deny == {{
		"msg": "network policies have no effect: set datapath_provider to \"ADVANCED_DATAPATH\"",
		"path": ["resource", "google_container_cluster", "main", 0, "datapath_provider"],
	}} with input as cluster({"network_policy": [{"enabled": false}]})
}

test_dataplane_v2_passes if {
	count(policy.deny) == 0 with input as cluster({"datapath_provider": "ADVANCED_DATAPATH"})
}

test_calico_passes if {
	count(policy.deny) == 0 with input as cluster({"network_policy": [{"enabled": true}]})
}

test_autopilot_passes if {
	count(policy.deny) == 0 with input as cluster({"enable_autopilot": true})
}
