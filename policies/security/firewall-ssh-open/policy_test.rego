package idp.security.firewall_ssh_open_test

import data.idp.security.firewall_ssh_open as policy

rule(port) := {"resource": {"google_compute_firewall": {"a": [{
	"source_ranges": ["0.0.0.0/0"],
	"allow": [{"protocol": "tcp", "ports": [port]}],
}]}}}

test_ssh_is_denied if {
	policy.deny == {{
		"msg": "port \"22\" (SSH) is open to the whole internet",
		"path": ["resource", "google_compute_firewall", "a", 0, "allow", 0, "ports", 0],
	}} with input as rule("22")
}

test_https_passes if {
	count(policy.deny) == 0 with input as rule("443")
}
