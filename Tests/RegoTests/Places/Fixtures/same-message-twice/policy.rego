package main

import rego.v1

deny contains "host ports are forbidden" if {
	some container in input.spec.containers
	some port in container.ports
	port.hostPort
}
