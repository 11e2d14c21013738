package main

import rego.v1

violation contains {"msg": msg} if {
	some container in input.spec.template.spec.containers
	container.livenessProbe == container.readinessProbe
	msg := sprintf("%s: livenessProbe and readinessProbe are equal", [container.name])
}
