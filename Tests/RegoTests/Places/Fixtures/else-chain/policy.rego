package main

import rego.v1

tier := "gold" if {
	input.metadata.labels.tier == "gold"
} else := "silver" if {
	input.metadata.labels.tier == "silver"
} else := "none"

deny contains msg if {
	tier == "none"
	msg := "every workload needs a tier label of gold or silver"
}
