package main

import rego.v1

deny contains msg if {
	input.apiVersion == "extensions/v1beta1"
	input.kind == "Ingress"
	msg := sprintf("%s/%s: extensions/v1beta1 is gone", [input.kind, input.metadata.name])
}
