# METADATA
# scope: package
# title: Firewall rules in Terraform
# description: The ports that firewall rules of a VPC network open to the whole internet.
package lib.firewalls

import data.lib.terraform

# METADATA
# description: >-
#   What rules open to the internet, one entry for each allow block or, where it lists ports, for each
#   of these: {path, protocol, text, first, last}.
openings contains opening if {
	some rule in open_rules
	some allow in terraform.blocks(rule, "allow")
	not allow.value.ports[0]
	protocol := lower(allow.value.protocol)
	protocol in {"all", "tcp", "udp", "6", "17"}
	opening := {
		"path": terraform.at(allow, ["protocol"]),
		"protocol": protocol, "text": protocol, "first": 0, "last": 65535,
	}
}

openings contains opening if {
	some rule in open_rules
	some allow in terraform.blocks(rule, "allow")
	some i, text in allow.value.ports
	ends := [to_number(end) | some end in regex.split(`\s*-\s*`, trim_space(text))]
	opening := {
		"path": terraform.at(allow, ["ports", i]),
		"protocol": lower(allow.value.protocol), "text": text,
		"first": ends[0], "last": ends[count(ends) - 1],
	}
}

# METADATA
# description: >-
#   The openings of narrow ranges that reach a service, as {path, text, service}; services maps port
#   numbers to names. Ranges so wide that no service is meant are not among them.
exposed(services) := {{"path": opening.path, "text": opening.text, "service": concat(", ", names)} |
	some opening in openings
	not is_wide(opening)
	opening.protocol in {"tcp", "6", "all", "17", "udp"}
	names := {name |
		some port, name in services
		port >= opening.first
		port <= opening.last
	}
	count(names) > 0
}

# METADATA
# description: Whether an opening is of more than half of all ports.
is_wide(opening) if opening.last - opening.first > 32767

# Rules for traffic that comes from anywhere.
open_rules contains rule if {
	some rule in terraform.instances("google_compute_firewall")
	object.get(rule.value, "direction", "INGRESS") == "INGRESS"
	not rule.value.disabled
	some range in rule.value.source_ranges
	terraform.is_internet(range)
}
