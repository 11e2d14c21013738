package idp.hardware.gpu_machine_mismatch_test

import data.idp.hardware.gpu_machine_mismatch as policy

labels := {
	"type": "cloud.google.com/gke-accelerator",
	"count": "cloud.google.com/gke-accelerator-count",
	"partition_size": "cloud.google.com/gke-gpu-partition-size",
	"sharing_strategy": "cloud.google.com/gke-gpu-sharing-strategy",
	"max_shared_clients": "cloud.google.com/gke-max-shared-clients-per-gpu",
}

facts := {"gpu_common": {"labels": labels, "resource_name": "nvidia.com/gpu"}, "gpus": {
	"nvidia-l4": {"counts": [1, 2, 4, 8]},
	"nvidia-tesla-a100": {"counts": [1, 2]},
	"nvidia-tesla-t4": {"counts": [1, 2, 4]},
	"nvidia-b200": {"counts": [8]},
}}

machines := {
	"machines": {
		"g2-standard-8": {"family": "g2", "accelerator": "nvidia-l4", "count": 1},
		"a2-highgpu-1g": {"family": "a2", "accelerator": "nvidia-tesla-a100", "count": 1},
		"a2-highgpu-2g": {"family": "a2", "accelerator": "nvidia-tesla-a100", "count": 2},
		"e2-standard-4": {"family": "e2"},
		"g1-small": {"family": "n1"},
	},
	"families": {
		"g2": {"architecture": "amd64"}, "a2": {"architecture": "amd64"},
		"e2": {"architecture": "amd64"}, "n1": {"architecture": "amd64"},
	},
	"carriers": {"nvidia-tesla-a100": {"1": ["a2-highgpu-1g"], "2": ["a2-highgpu-2g"]}},
	"n1_gpu_attach": {"excluded": ["g1-small"], "accelerators": {"nvidia-tesla-t4": {}}},
}

instance := "node.kubernetes.io/instance-type"

pod(selector, number) := {"kind": "Pod", "spec": {
	"nodeSelector": selector,
	"containers": [{"name": "a", "resources": {"limits": {"nvidia.com/gpu": number}}}],
}}

messages(selector, number) := {result.msg |
	some result in policy.deny with input as pod(selector, number) with data.accelerators as facts
		with data.machine_types as machines
}

selecting(type, machine) := {labels.type: type, instance: machine}

test_a_machine_of_another_gpu_is_denied_at_its_value if {
	policy.deny == {{
		"msg": "no node of \"a2-highgpu-1g\" has \"nvidia-l4\": a2-highgpu-1g carries 1 x nvidia-tesla-a100",
		"path": ["spec", "nodeSelector", instance],
		"related": [{"path": ["spec", "nodeSelector", labels.type], "msg": "the GPU"}],
	}} with input as pod(selecting("nvidia-l4", "a2-highgpu-1g"), 1) with data.accelerators as facts
		with data.machine_types as machines
}

test_a_machine_without_gpus_is_denied if {
	messages(selecting("nvidia-l4", "e2-standard-4"), 1) == {
		"no node of \"e2-standard-4\" has \"nvidia-l4\": E2 machine types carry no GPU",
	}
	messages(selecting("nvidia-l4", "e2-custom-4-8192"), 1) == {
		"no node of \"e2-custom-4-8192\" has \"nvidia-l4\": E2 machine types carry no GPU",
	}
}

test_n1_takes_some_gpus if {
	count(messages(selecting("nvidia-tesla-t4", "n1-standard-8"), 1)) == 0
	count(messages(selecting("nvidia-tesla-t4", "custom-4-8192"), 1)) == 0
	messages(selecting("nvidia-l4", "n1-standard-8"), 1) == {
		"no node of \"n1-standard-8\" has \"nvidia-l4\": N1 takes only nvidia-tesla-t4",
	}
	messages(selecting("nvidia-tesla-t4", "g1-small"), 1) == {
		"no node of \"g1-small\" has \"nvidia-tesla-t4\": g1-small is a shared-core machine type, which takes no GPU",
	}
}

test_a_family_is_judged if {
	selector := {labels.type: "nvidia-l4", "cloud.google.com/machine-family": "a2"}
	messages(selector, 1) == {
		"no node of family \"a2\" has \"nvidia-l4\": A2 machine types carry nvidia-tesla-a100",
	}
	count(messages(object.union(selector, {"cloud.google.com/machine-family": "g2"}), 1)) == 0
}

test_more_gpus_than_the_machine_has_are_denied if {
	messages({instance: "a2-highgpu-1g"}, 2) == {
		"a2-highgpu-1g carries 1 nvidia-tesla-a100, not 2: select a2-highgpu-2g",
	}
	messages({instance: "a2-highgpu-2g"}, "3") == {"a2-highgpu-2g carries 2 nvidia-tesla-a100, not 3"}
	count(messages({instance: "a2-highgpu-2g"}, 2)) == 0
}

test_partitions_and_shares_are_not_counted if {
	count(messages({instance: "a2-highgpu-1g", labels.partition_size: "1g.5gb"}, 7)) == 0
	count(messages({instance: "a2-highgpu-1g", labels.sharing_strategy: "mps"}, 7)) == 0
}

test_a_number_that_no_machine_has_is_denied if {
	messages({labels.type: "nvidia-b200", labels.count: "4"}, 4) == {
		"machine types carry 8 of \"nvidia-b200\", not 4",
	}
	count(messages({labels.type: "nvidia-b200", labels.count: "8"}, 8)) == 0
}

test_what_is_not_known_is_not_judged if {
	count(messages(selecting("nvidia-l4", "z9-standard-8"), 1)) == 0
	count(messages(selecting("nvidia-new", "e2-standard-4"), 1)) == 0
	count(messages(selecting("nvidia-l4", "${MACHINE}"), 1)) == 0
	count(messages({labels.type: "nvidia-new", labels.count: "3"}, 1)) == 0
}
