package lib.firewalls_test

import data.lib.firewalls

firewall(settings) := {"resource": {"google_compute_firewall": {"a": [object.union(
	{"source_ranges": ["0.0.0.0/0"]},
	settings,
)]}}}

opened(settings) := {[opening.first, opening.last] | some opening in found} if {
	found := firewalls.openings with input as firewall(settings)
}

test_ports_and_ranges_are_read if {
	opened({"allow": [{"protocol": "tcp", "ports": ["22", "8000-8002"]}]}) == {[22, 22], [8000, 8002]}
}

test_a_protocol_without_ports_is_all_ports if {
	opened({"allow": [{"protocol": "ALL"}]}) == {[0, 65535]}
	opened({"allow": [{"protocol": "icmp"}]}) == set()
}

test_only_what_comes_from_the_internet_counts if {
	allow := [{"protocol": "tcp", "ports": ["22"]}]
	opened({"allow": allow, "source_ranges": ["10.0.0.0/8"]}) == set()
	opened({"allow": allow, "direction": "EGRESS"}) == set()
	opened({"allow": allow, "disabled": true}) == set()
	opened({"allow": allow, "source_ranges": ["::/0"]}) == {[22, 22]}
}

test_services_are_found_in_ranges if {
	document := firewall({"allow": [{"protocol": "tcp", "ports": ["20-25", "443", "0-65535"]}]})
	firewalls.exposed({22: "SSH", 23: "Telnet", 3389: "RDP"}) == {{
		"path": ["resource", "google_compute_firewall", "a", 0, "allow", 0, "ports", 0],
		"text": "20-25",
		"service": "SSH, Telnet",
	}} with input as document
}
