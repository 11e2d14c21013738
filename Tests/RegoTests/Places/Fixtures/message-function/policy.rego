package main

import rego.v1

deny contains msg if {
	some c in input.spec.containers
	msg := check_tag(c)
}

check_tag(c) := msg if {
	parts := split(c.image, ":")
	count(parts) == 1
	msg := sprintf("%s: image %s has no tag", [c.name, c.image])
}

check_tag(c) := msg if {
	endswith(c.image, ":dev")
	msg := sprintf("%s: image %s is a development build", [c.name, c.image])
}
