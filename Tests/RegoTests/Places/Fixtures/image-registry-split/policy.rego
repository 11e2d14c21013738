package main

import rego.v1

allowed := {"registry.example", "ghcr.io"}

deny contains msg if {
	some path in ["containers", "initContainers"]
	some i
	image := input.spec[path][i].image
	registry := split(image, "/")[0]
	not registry in allowed
	msg := sprintf("spec.%s[%d]: registry %s is not allowed", [path, i, registry])
}
