package main

import rego.v1

deny contains msg if {
	container.securityContext.allowPrivilegeEscalation == true
	container = input.spec.containers[_]
	input.kind == "Pod"
	msg := sprintf("%s may escalate", [container.name])
}
