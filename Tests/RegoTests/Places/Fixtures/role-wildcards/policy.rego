package main

import rego.v1

deny contains msg if {
	input.kind in {"Role", "ClusterRole"}
	some rule in input.rules
	some verb in rule.verbs
	verb == "*"
	msg := sprintf("%s grants every verb", [input.metadata.name])
}

deny contains msg if {
	some rule in input.rules
	"secrets" in rule.resources
	"list" in rule.verbs
	msg := sprintf("%s lists secrets", [input.metadata.name])
}
