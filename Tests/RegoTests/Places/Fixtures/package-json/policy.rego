package main

import rego.v1

banned := {"left-pad", "request"}

deny contains msg if {
	found := {name | some name, _ in input.dependencies} & banned
	some name in found
	msg := sprintf("%s is banned", [name])
}

deny contains msg if {
	some name, version in input.dependencies
	version == "*"
	msg := sprintf("%s has no version", [name])
}
