package lib.accelerators_test

import data.lib.accelerators

pod(amount) := {"kind": "Pod", "spec": {"containers": [{
	"name": "a",
	"resources": {"limits": {"nvidia.com/gpu": amount}},
}]}}

asks(amount) if {
	paths := accelerators.nvidia_pods with input as pod(amount)
	count(paths) == 1
}

test_a_gpu_is_asked_for if asks(1)

test_no_gpu_however_written_is_none if {
	every amount in [0, "0"] { not asks(amount) }
}
