package main

import rego.v1

deny contains msg if {
	some key
	input.metadata.annotations[key]
	startswith(key, "beta.")
	msg := sprintf("annotation %s is deprecated", [key])
}

deny contains msg if {
	some key, value in input.metadata.labels
	not regex.match(`^[a-z0-9.-]+$`, value)
	msg := sprintf("label %s has an odd value", [key])
}
