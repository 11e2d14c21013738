package idp.hardware.node_pool_gpu_mismatch_test

import data.idp.hardware.node_pool_gpu_mismatch as policy

pool(extra, config) := {"resource": {"google_container_node_pool": {"gpu": [object.union({"node_config": [config]}, extra)]}}}

facts := {"gpus": {"nvidia-l4": {}, "nvidia-tesla-a100": {}, "nvidia-tesla-t4": {}}}

machines := {
	"machines": {
		"a2-highgpu-1g": {"family": "a2", "accelerator": "nvidia-tesla-a100", "count": 1},
		"a2-highgpu-2g": {"family": "a2", "accelerator": "nvidia-tesla-a100", "count": 2},
		"n1-standard-4": {"family": "n1", "vcpu": 4}, "n1-standard-96": {"family": "n1", "vcpu": 96},
		"e2-medium": {"family": "e2", "vcpu": 2},
	},
	"families": {"a2": {"architecture": "amd64"}, "n1": {"architecture": "amd64"}, "e2": {"architecture": "amd64"}},
	"carriers": {"nvidia-tesla-a100": {"1": ["a2-highgpu-1g"], "2": ["a2-highgpu-2g"]}},
	"n1_gpu_attach": {"accelerators": {"nvidia-tesla-t4": {"1": {"max_vcpu": 48}, "2": {"max_vcpu": 48}, "4": {"max_vcpu": 96}}}, "excluded": []},
}

messages(machine, type, number) := {result.msg |
	config := {"machine_type": machine, "guest_accelerator": [{"type": type, "count": number}]}
	some result in policy.deny with input as pool({}, config) with data.accelerators as facts with data.machine_types as machines
}

test_another_number_is_denied_at_the_count if {
	config := {"machine_type": "a2-highgpu-1g", "guest_accelerator": [{"type": "nvidia-tesla-a100", "count": 2}]}
	results := policy.deny with input as pool({}, config) with data.accelerators as facts with data.machine_types as machines
	results == {{
		"msg": "a2-highgpu-1g carries 1 nvidia-tesla-a100, not 2: use a2-highgpu-2g or count 1",
		"path": ["resource", "google_container_node_pool", "gpu", 0, "node_config", 0, "guest_accelerator", 0, "count"],
	}}
}

test_a_number_that_nothing_carries_has_one_remedy if {
	messages("a2-highgpu-1g", "nvidia-tesla-a100", 3) == {"a2-highgpu-1g carries 1 nvidia-tesla-a100, not 3: use count 1"}
}

test_the_right_number_passes if count(messages("a2-highgpu-2g", "nvidia-tesla-a100", 2)) == 0

test_another_gpu_is_denied if {
	messages("a2-highgpu-1g", "nvidia-l4", 1) == {"nvidia-l4 cannot be on a2-highgpu-1g, because a2-highgpu-1g carries 1 x nvidia-tesla-a100"}
	messages("e2-medium", "nvidia-tesla-t4", 1) == {"nvidia-tesla-t4 cannot be on e2-medium, because E2 machine types carry no GPU"}
}

test_n1_has_numbers_and_limits if {
	messages("n1-standard-4", "nvidia-tesla-t4", 3) == {"N1 takes 1, 2, 4 of nvidia-tesla-t4, not 3"}
	messages("n1-standard-96", "nvidia-tesla-t4", 2) == {"n1-standard-96 has 96 vCPUs, but N1 has no more than 48 with 2 nvidia-tesla-t4"}
	count(messages("n1-standard-96", "nvidia-tesla-t4", 4)) == 0
}

test_a_misspelt_type_is_denied if {
	messages("n1-standard-4", "nvidia-tesla-t5", 1) == {"GKE has no GPU type \"nvidia-tesla-t5\"; the nearest is \"nvidia-tesla-t4\""}
	messages("n1-standard-4", "voodoo", 1) == {"GKE has no GPU type \"voodoo\""}
}

test_what_the_facts_do_not_know_is_not_judged if {
	count(messages("z9-standard-4", "nvidia-l4", 1)) == 0
	count(policy.deny) == 0 with input as pool({}, {"machine_type": "e2-medium", "guest_accelerator": [{"type": "nvidia-l4", "count": 1}]})
		with data.accelerators as {} with data.machine_types as {}
}
