package main

import rego.v1

name := input.metadata.name

containers contains c if some c in input.spec.template.spec.containers

deny contains msg if {
	some c in containers
	endswith(c.image, ":latest")
	not exempt(c)
	msg := sprintf("%s: container %s must not use latest", [name, c.name])
}

exempt(c) if c.name == "sidecar"
