package main

import rego.v1

deny contains result if {
	some i
	port := input.spec.ports[i]
	port.port < 1024
	result := {"msg": sprintf("port %d is privileged", [port.port]), "details": {"index": i}}
}
