package idp.security.gke_service_external_ips_test

import data.idp.security.gke_service_external_ips as policy

cluster(enabled) := {"resource": {"google_container_cluster": {"main": [{"service_external_ips_config": [{"enabled": enabled}]}]}}}

test_external_addresses_are_denied if {
	policy.deny == {{
		"msg": "a Service may take over the traffic to any address: set enabled to false",
		"path": ["resource", "google_container_cluster", "main", 0, "service_external_ips_config", 0, "enabled"],
	}} with input as cluster(true)
}

test_no_external_addresses_pass if {
	count(policy.deny) == 0 with input as cluster(false)
}
