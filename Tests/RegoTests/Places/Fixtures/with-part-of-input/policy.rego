package main

import rego.v1

too_few if input.settings.floor > input.spec.replicas

deny contains msg if {
	too_few with input.settings as {"floor": 2}
	msg := "at least two replicas"
}
