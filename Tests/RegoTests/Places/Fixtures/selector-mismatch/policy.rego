package main

import rego.v1

deny contains msg if {
	input.kind == "Deployment"
	some key, value in input.spec.selector.matchLabels
	input.spec.template.metadata.labels[key] != value
	msg := sprintf("template label %s does not match the selector", [key])
}
