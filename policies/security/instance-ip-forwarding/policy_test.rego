package idp.security.instance_ip_forwarding_test

import data.idp.security.instance_ip_forwarding as policy

instance(forward) := {"resource": {"google_compute_instance": {"a": [{"can_ip_forward": forward}]}}}

test_forwarding_is_denied if {
	policy.deny == {{
		"msg": "the machine may send packets in the name of others: remove can_ip_forward",
		"path": ["resource", "google_compute_instance", "a", 0, "can_ip_forward"],
	}} with input as instance(true)
}

test_no_forwarding_passes if {
	count(policy.deny) == 0 with input as instance(false)
}

test_notebooks_are_judged if {
	notebook := {"gce_setup": [{"enable_ip_forwarding": true}]}
	policy.deny == {{
		"msg": "the notebook may send packets in the name of others: remove enable_ip_forwarding",
		"path": ["resource", "google_workbench_instance", "a", 0, "gce_setup", 0, "enable_ip_forwarding"],
	}} with input as {"resource": {"google_workbench_instance": {"a": [notebook]}}}
}
