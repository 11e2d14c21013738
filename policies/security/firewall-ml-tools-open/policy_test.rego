package idp.security.firewall_ml_tools_open_test

import data.idp.security.firewall_ml_tools_open as policy

rule(port) := {"resource": {"google_compute_firewall": {"a": [{
	"source_ranges": ["0.0.0.0/0"],
	"allow": [{"protocol": "tcp", "ports": [port]}],
}]}}}

test_a_notebook_is_denied if {
	policy.deny == {{
		"msg": "port \"8888\" (Jupyter) is open to the whole internet",
		"path": ["resource", "google_compute_firewall", "a", 0, "allow", 0, "ports", 0],
	}} with input as rule("8888")
}

test_other_ports_pass if {
	count(policy.deny) == 0 with input as rule("443")
}
