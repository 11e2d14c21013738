package main

containers[c] {
	c := input.spec.template.spec.containers[_]
}

deny[msg] {
	c := containers[_]
	endswith(c.image, ":latest")
	msg := sprintf("%s uses latest", [c.name])
}

deny[msg] {
	containers[c]
	c.securityContext.privileged
	msg := sprintf("%s is privileged", [c.name])
}

deny[msg] {
	containers[c]
	not c.resources.limits.memory
	msg := sprintf("%s has no memory limit", [c.name])
}
