package main

import rego.v1

is_service if input.kind == "Service"

warn contains msg if {
	is_service
	input.spec.type == "LoadBalancer"
	msg := sprintf("Found service %s but load balancers are discouraged", [input.metadata.name])
}
