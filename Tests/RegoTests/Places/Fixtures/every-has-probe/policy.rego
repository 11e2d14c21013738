package main

import rego.v1

deny contains msg if {
	some container in input.spec.containers
	missing := [p | some p in ["livenessProbe", "readinessProbe"]; not container[p]]
	count(missing) > 0
	msg := sprintf("container %s lacks %v", [container.name, missing])
}
