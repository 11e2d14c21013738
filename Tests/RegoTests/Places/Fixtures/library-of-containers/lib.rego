package lib.kubernetes

import rego.v1

is_workload if input.kind in {"Deployment", "Job"}

pod := input.spec if input.kind == "Pod"

pod := input.spec.template.spec if is_workload

containers contains c if {
	some list in ["containers", "initContainers"]
	c := pod[list][_]
}

format(text) := sprintf("%s/%s: %s", [input.kind, input.metadata.name, text])
