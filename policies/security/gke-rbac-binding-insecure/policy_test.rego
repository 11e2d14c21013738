package idp.security.gke_rbac_binding_insecure_test

import data.idp.security.gke_rbac_binding_insecure as policy

cluster(config) := {"resource": {"google_container_cluster": {"main": [{"rbac_binding_config": [config]}]}}}

test_everybody_is_denied if {
	policy.deny == {{
		"msg": "roles may be bound to \"system:unauthenticated\", which is everybody",
		"path": [
			"resource", "google_container_cluster", "main", 0,
			"rbac_binding_config", 0, "enable_insecure_binding_system_unauthenticated",
		],
	}} with input as cluster({"enable_insecure_binding_system_unauthenticated": true})
}

test_every_account_is_denied if {
	results := policy.deny with input as cluster({"enable_insecure_binding_system_authenticated": true})
	{result.msg | some result in results} == {
		"roles may be bound to \"system:authenticated\", which is every Google account",
	}
}

test_neither_passes if {
	count(policy.deny) == 0 with input as cluster({"enable_insecure_binding_system_authenticated": false})
}
