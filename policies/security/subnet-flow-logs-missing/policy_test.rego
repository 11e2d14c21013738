package idp.security.subnet_flow_logs_missing_test

import data.idp.security.subnet_flow_logs_missing as policy

subnet(settings) := {"resource": {"google_compute_subnetwork": {"nodes": [settings]}}}

test_no_logs_are_denied if {
	policy.deny == {{
		"msg": "nobody can tell who talked to whom in the subnetwork: add log_config",
		"path": ["resource", "google_compute_subnetwork", "nodes", 0, "log_config"],
	}} with input as subnet({"name": "nodes"})
}

test_logs_pass if {
	count(policy.deny) == 0 with input as subnet({"log_config": [{"flow_sampling": 0.5}]})
	count(policy.deny) == 0 with input as subnet({"enable_flow_logs": true})
}

test_subnetworks_for_proxies_pass if {
	count(policy.deny) == 0 with input as subnet({"purpose": "REGIONAL_MANAGED_PROXY"})
}
