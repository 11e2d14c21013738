package main

import rego.v1

deny contains msg if {
	bad := [c.name |
		some c in input.spec.containers
		not c.resources.requests
	]
	count(bad) > 0
	msg := sprintf("containers without requests: %s", [concat(", ", bad)])
}
