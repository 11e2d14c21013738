package idp.security.gke_alpha_features_test

import data.idp.security.gke_alpha_features as policy

cluster(alpha) := {"resource": {"google_container_cluster": {"main": [{"enable_kubernetes_alpha": alpha}]}}}

test_alpha_features_are_denied if {
	policy.deny == {{
		"msg": "an alpha cluster gets no security patches and is deleted after 30 days",
		"path": ["resource", "google_container_cluster", "main", 0, "enable_kubernetes_alpha"],
	}} with input as cluster(true)
}

test_no_alpha_features_pass if {
	count(policy.deny) == 0 with input as cluster(false)
}
