package idp.security.gke_intranode_visibility_off_test

import data.idp.security.gke_intranode_visibility_off as policy

cluster(settings) := {"resource": {"google_container_cluster": {"main": [settings]}}}

test_no_visibility_is_denied if {
	policy.deny == {{
		"msg": "flow logs do not see traffic inside a node: set enable_intranode_visibility to true",
		"path": ["resource", "google_container_cluster", "main", 0, "enable_intranode_visibility"],
	}} with input as cluster({"enable_intranode_visibility": false})
}

test_visibility_and_the_default_pass if {
	count(policy.deny) == 0 with input as cluster({"enable_intranode_visibility": true})
	count(policy.deny) == 0 with input as cluster({})
}

test_dataplane_v2_passes if {
	settings := {"enable_intranode_visibility": false, "datapath_provider": "ADVANCED_DATAPATH"}
	count(policy.deny) == 0 with input as cluster(settings)
}
