package main

import rego.v1

limits_by_name[c.name] := c.resources.limits.memory if some c in input.spec.containers

deny contains msg if {
	some name, memory in limits_by_name
	memory == "0"
	msg := sprintf("%s has an empty memory limit", [name])
}
