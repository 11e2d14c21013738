package main

import rego.v1

deny contains msg if {
	input.kind == "HorizontalPodAutoscaler"
	spread := input.spec.maxReplicas - input.spec.minReplicas
	spread < 1
	msg := sprintf("maxReplicas leaves no room to grow in %s", [input.metadata.name])
}
