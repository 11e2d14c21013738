package main

import rego.v1

deny contains msg if {
	some i, j
	a := input.spec.rules[i].host
	b := input.spec.rules[j].host
	i < j
	a == b
	msg := sprintf("host %s is listed twice", [a])
}
