package main

import rego.v1

deny contains msg if {
	input.metadata.namespace == "default"
	msg := sprintf("%s must not live in the default namespace", [input.metadata.name])
}
