package main

import rego.v1

recommended if {
	input.metadata.labels["app.kubernetes.io/name"]
	input.metadata.labels["app.kubernetes.io/instance"]
	input.metadata.labels["app.kubernetes.io/part-of"]
}

deny contains msg if {
	input.kind == "Deployment"
	not recommended
	msg = sprintf("%s must include Kubernetes recommended labels", [input.metadata.name])
}
