package main

import rego.v1

workloads := {"Deployment", "StatefulSet", "DaemonSet"}

deny contains msg if {
	input.kind in workloads
	input.spec.replicas < 2
	msg := sprintf("%s/%s: at least two replicas", [input.kind, input.metadata.name])
}
