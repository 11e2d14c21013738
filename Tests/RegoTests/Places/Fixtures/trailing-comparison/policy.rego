package main

import rego.v1

deny contains msg if {
	some container in input.spec.containers
	container.imagePullPolicy == "Never"
	container.name != "sidecar"
	msg := sprintf("%s is never pulled", [container.name])
}
