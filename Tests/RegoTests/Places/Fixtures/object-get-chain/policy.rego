package main

import rego.v1

deny contains msg if {
	some i, c in input.spec.containers
	limit := object.get(c, ["resources", "limits", "nvidia.com/gpu"], 0)
	request := object.get(c, ["resources", "requests", "nvidia.com/gpu"], 0)
	limit != request
	msg := sprintf("containers[%d]: gpu limit %v differs from request %v", [i, limit, request])
}
