package idp.security.subnet_private_access_off_test

import data.idp.security.subnet_private_access_off as policy

subnet(settings) := {"resource": {"google_compute_subnetwork": {"nodes": [settings]}}}

test_no_private_access_is_denied if {
	policy.deny == {{
		"msg": "private machines do not reach Google's services: set private_ip_google_access to true",
		"path": ["resource", "google_compute_subnetwork", "nodes", 0, "private_ip_google_access"],
	}} with input as subnet({"private_ip_google_access": false})
}

test_private_access_passes if {
	count(policy.deny) == 0 with input as subnet({"private_ip_google_access": true})
}

test_subnetworks_for_proxies_pass if {
	settings := {"private_ip_google_access": false, "purpose": "REGIONAL_MANAGED_PROXY"}
	count(policy.deny) == 0 with input as subnet(settings)
}
