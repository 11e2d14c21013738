package main

import rego.v1

all_limited if {
	every c in input.spec.containers {
		c.resources.limits.memory
	}
}

deny contains "every container needs a memory limit" if {
	not all_limited
}
