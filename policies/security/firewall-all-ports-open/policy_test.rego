package idp.security.firewall_all_ports_open_test

import data.idp.security.firewall_all_ports_open as policy

rule(allow) := {"resource": {"google_compute_firewall": {"a": [{"source_ranges": ["0.0.0.0/0"], "allow": [allow]}]}}}

test_a_whole_protocol_is_denied if {
	policy.deny == {{
		"msg": "\"all\" opens all ports to the whole internet",
		"path": ["resource", "google_compute_firewall", "a", 0, "allow", 0, "protocol"],
	}} with input as rule({"protocol": "all"})
}

test_a_wide_range_is_denied if {
	policy.deny == {{
		"msg": "\"0-65535\" opens all ports to the whole internet",
		"path": ["resource", "google_compute_firewall", "a", 0, "allow", 0, "ports", 0],
	}} with input as rule({"protocol": "tcp", "ports": ["0-65535"]})
}

test_single_ports_pass if {
	count(policy.deny) == 0 with input as rule({"protocol": "tcp", "ports": ["443", "30000-32767"]})
}
