package main

import rego.v1

default min_replicas := 1

min_replicas := 3 if input.metadata.labels.tier == "gold"

deny contains msg if {
	input.kind == "Deployment"
	input.spec.replicas < min_replicas
	msg := sprintf("%s needs %d replicas", [input.metadata.name, min_replicas])
}
