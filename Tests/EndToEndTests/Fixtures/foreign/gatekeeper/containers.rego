package k8slimits

input_containers[c] {
	c := input.review.object.spec.template.spec.containers[_]
}

violation[{"msg": msg, "details": {}}] {
	c := input_containers[_]
	endswith(c.image, ":latest")
	msg := sprintf("%s uses latest", [c.name])
}

violation[{"msg": msg}] {
	input_containers[c]
	c.securityContext.privileged
	msg := sprintf("%s is privileged", [c.name])
}

violation[{"msg": msg}] {
	c := input_containers[_]
	not c.resources.limits.memory
	msg := sprintf("%s has no memory limit", [c.name])
}
