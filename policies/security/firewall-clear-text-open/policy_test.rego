package idp.security.firewall_clear_text_open_test

import data.idp.security.firewall_clear_text_open as policy

rule(port) := {"resource": {"google_compute_firewall": {"a": [{
	"source_ranges": ["0.0.0.0/0"],
	"allow": [{"protocol": "tcp", "ports": [port]}],
}]}}}

test_clear_text_is_denied if {
	policy.deny == {{
		"msg": "port \"21\" (FTP) is open to the whole internet",
		"path": ["resource", "google_compute_firewall", "a", 0, "allow", 0, "ports", 0],
	}} with input as rule("21")
}

test_http_passes if {
	count(policy.deny) == 0 with input as rule("80")
}
