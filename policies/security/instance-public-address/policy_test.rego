package idp.security.instance_public_address_test

import data.idp.security.instance_public_address as policy

instance(interface) := {"resource": {"google_compute_instance": {"a": [{"network_interface": [interface]}]}}}

test_a_public_address_is_denied if {
	policy.deny == {{
		"msg": "access_config gives the machine a public address: remove the block",
		"path": ["resource", "google_compute_instance", "a", 0, "network_interface", 0, "access_config"],
	}} with input as instance({"access_config": [{}]})
}

test_a_private_address_passes if {
	count(policy.deny) == 0 with input as instance({"subnetwork": "ml"})
	count(policy.deny) == 0 with input as instance({"access_config": []})
}
