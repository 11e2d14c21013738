package main

import rego.v1

millicores(value) := to_number(trim_suffix(value, "m")) if {
	is_string(value)
	endswith(value, "m")
}

millicores(value) := to_number(value) * 1000 if {
	is_string(value)
	not endswith(value, "m")
}

millicores(value) := value * 1000 if is_number(value)

deny contains msg if {
	some c in input.spec.template.spec.containers
	request := millicores(c.resources.requests.cpu)
	request > 4000
	msg := sprintf("%s asks for too much", [c.name])
}

deny contains msg if {
	total := sum([millicores(c.resources.limits.cpu) | some c in input.spec.template.spec.containers])
	total > 16000
	msg := sprintf("limits add up to %v", [total])
}
