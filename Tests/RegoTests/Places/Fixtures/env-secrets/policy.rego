package main

import rego.v1

secret_like(name) if regex.match(`(?i)(password|token|secret)`, name)

deny contains msg if {
	some container in input.spec.containers
	some env in container.env
	secret_like(env.name)
	env.value
	msg := sprintf("container %s: variable %s must come from a secret", [container.name, env.name])
}
