package ocp.images

import rego.v1

violation contains {"msg": msg} if {
	is_workload
	some container in all_containers
	some bad in _bad_tags(container)
	msg := sprintf("%s/%s: container '%s' uses tag '%s'", [input.kind, input.metadata.name, container.name, bad])
}

is_workload if input.kind in ["Deployment", "DeploymentConfig"]

all_containers contains container if {
	some kind in ["containers", "initContainers"]
	some container in input.spec.template.spec[kind]
}

_bad_tags(container) := {tag |
	some tag in ["latest", "master"]
	endswith(container.image, concat("", [":", tag]))
}
