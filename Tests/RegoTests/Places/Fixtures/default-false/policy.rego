package main

import rego.v1

default has_owner := false

has_owner if input.metadata.annotations.owner != ""

deny contains msg if {
	not has_owner
	msg := "an owner annotation is required"
}
