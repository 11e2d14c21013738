package main

import rego.v1

drops_all(c) if "ALL" in c.securityContext.capabilities.drop

deny contains msg if {
	some c in input.spec.containers
	not drops_all(c)
	msg := sprintf("container %s must drop all capabilities", [c.name])
}
