package main

import rego.v1

deny contains msg if {
	some container in input.spec.containers
	container.resources.limits["nvidia.com/gpu"]
	not tolerates_gpu
	msg := "a pod with GPUs needs a toleration"
}

tolerates_gpu if {
	some toleration in input.spec.tolerations
	toleration.key == "nvidia.com/gpu"
}
