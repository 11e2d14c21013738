package idp.security.network_subnets_automatic_test

import data.idp.security.network_subnets_automatic as policy

network(settings) := {"resource": {"google_compute_network": {"ml": [settings]}}}

test_automatic_subnetworks_are_denied if {
	policy.deny == {{
		"msg": "the network has a subnetwork in every region: set auto_create_subnetworks to false",
		"path": ["resource", "google_compute_network", "ml", 0, "auto_create_subnetworks"],
	}} with input as network({"name": "ml"})
	count(policy.deny) == 1 with input as network({"auto_create_subnetworks": true})
}

test_declared_subnetworks_pass if {
	count(policy.deny) == 0 with input as network({"auto_create_subnetworks": false})
}
