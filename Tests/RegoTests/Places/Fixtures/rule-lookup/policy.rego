package main

import rego.v1

max_memory := {"small": 1, "large": 8}

class := input.metadata.labels.class

deny contains msg if {
	limit := max_memory[class]
	some c in input.spec.containers
	c.memory > limit
	msg := sprintf("class %s allows %v", [class, limit])
}

deny contains msg if {
	not max_memory[class]
	msg := sprintf("class %s is unknown", [class])
}
