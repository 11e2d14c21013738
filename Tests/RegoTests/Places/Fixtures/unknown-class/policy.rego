package main

import rego.v1

max_memory := {"small": 1, "large": 8}

deny contains msg if {
	class := input.metadata.labels.class
	not max_memory[class]
	msg := sprintf("class %s is unknown", [class])
}
