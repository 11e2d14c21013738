package main

import rego.v1

required := {"app", "team"}

lacking(object) := required - {key | some key, _ in object.metadata.labels}

deny contains msg if {
	missing := lacking(input)
	count(missing) > 0
	msg := sprintf("labels %v are missing", [missing])
}
