package main

import rego.v1

violation contains {"msg": msg} if {
	input.kind != "Namespace"
	not input.metadata.labels.team
	not startswith(input.metadata.name, "kube-")
	msg := "a team label is missing"
}
