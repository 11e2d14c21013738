package main

import rego.v1

deny contains msg if {
	count(input.spec.ports) > 2
	msg := sprintf("service has %d ports", [count(input.spec.ports)])
}

deny contains msg if {
	input.kind == "Service"
	count(object.get(input.spec, "selector", {})) == 0
	msg := "service selects nothing"
}
