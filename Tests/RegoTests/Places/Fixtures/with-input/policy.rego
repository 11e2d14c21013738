package main

import rego.v1

pod_spec := input.spec.template.spec

insecure if input.hostNetwork == true

deny contains msg if {
	insecure with input as pod_spec
	msg := "host network is not allowed"
}
