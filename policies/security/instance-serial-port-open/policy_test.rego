package idp.security.instance_serial_port_open_test

import data.idp.security.instance_serial_port_open as policy

instance(value) := {"resource": {"google_compute_instance": {"a": [{"metadata": {"serial-port-enable": value}}]}}}

test_an_open_console_is_denied if {
	policy.deny == {{
		"msg": "serial-port-enable = \"TRUE\" opens a console that no firewall guards",
		"path": ["resource", "google_compute_instance", "a", 0, "metadata", "serial-port-enable"],
	}} with input as instance("TRUE")
}

test_a_closed_console_passes if {
	count(policy.deny) == 0 with input as instance("false")
}
