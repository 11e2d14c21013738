package idp.hardware.requests_exceed_machine_test

import data.idp.hardware.requests_exceed_machine as policy

labels := {
	"type": "cloud.google.com/gke-accelerator",
	"count": "cloud.google.com/gke-accelerator-count",
	"partition_size": "cloud.google.com/gke-gpu-partition-size",
	"sharing_strategy": "cloud.google.com/gke-gpu-sharing-strategy",
	"max_shared_clients": "cloud.google.com/gke-max-shared-clients-per-gpu",
}

facts := {"gpu_common": {"labels": labels}}

machines := {
	"machines": {
		"g2-standard-8": {"vcpu": 8, "memory_gib": 32, "accelerator": "nvidia-l4", "count": 1},
		"g2-standard-32": {"vcpu": 32, "memory_gib": 128, "accelerator": "nvidia-l4", "count": 1},
		"g2-standard-24": {"vcpu": 24, "memory_gib": 96, "accelerator": "nvidia-l4", "count": 2},
		"ct6e-standard-8t": {"vcpu": 180, "memory_gib": 1440, "api_disagrees": {"vcpu": 360}},
	},
	"carriers": {
		"nvidia-l4": {"1": ["g2-standard-8", "g2-standard-32"], "2": ["g2-standard-24"]},
		"tpu-v6e-slice": {"8": ["ct6e-standard-8t"]},
	},
	"n1_gpu_attach": {"accelerators": {
		"nvidia-tesla-t4": {"1": {"max_vcpu": 48, "max_memory_gib": 312}, "4": {"max_vcpu": 96, "max_memory_gib": 624}},
		"nvidia-tesla-p100": {"4": {"max_vcpu": 64, "max_memory_gib": 624}},
	}},
}

container(requests, limits) := {"name": "a", "resources": {"requests": requests, "limits": limits}}

pod(selector, containers) := {"kind": "Pod", "spec": {"nodeSelector": selector, "containers": containers}}

on(type) := {labels.type: type}

messages(object) := {result.msg |
	some result in policy.deny with input as object with data.accelerators as facts
		with data.machine_types as machines
}

test_more_cpus_than_the_largest_machine_are_denied if {
	policy.deny == {{
		"msg": "the pod asks for 40 CPUs, but the largest machine type with 1 x nvidia-l4 has no more than 32",
		"path": ["spec", "containers", 0, "resources", "requests", "cpu"],
	}} with input as pod(on("nvidia-l4"), [container({"cpu": "40"}, {"nvidia.com/gpu": 1})])
		with data.accelerators as facts
		with data.machine_types as machines
}

test_more_memory_is_denied if {
	messages(pod(on("nvidia-l4"), [container({"memory": "200Gi"}, {})])) == {
		"the pod asks for 200 GiB of memory, but the largest machine type with 1 x nvidia-l4 has no more than 128",
	}
}

test_the_largest_machine_passes if {
	count(messages(pod(on("nvidia-l4"), [container({"cpu": "31500m", "memory": "128Gi"}, {})]))) == 0
}

test_the_number_of_gpus_narrows_the_machines if {
	messages(pod(on("nvidia-l4"), [container({"cpu": 30}, {"nvidia.com/gpu": 2})])) == {
		"the pod asks for 30 CPUs, but the largest machine type with 2 x nvidia-l4 has no more than 24",
	}
}

test_containers_add_up_and_limits_count_without_requests if {
	two := [container({"cpu": "16"}, {}), container({}, {"cpu": 20})]
	count(messages(pod(on("nvidia-l4"), two))) == 1
	init := object.union(pod(on("nvidia-l4"), [container({"cpu": "16"}, {})]), {"spec": {"initContainers": [container({"cpu": "20"}, {})]}})
	count(messages(init)) == 0
}

test_a_selected_machine_is_the_measure if {
	selector := {"node.kubernetes.io/instance-type": "g2-standard-8"}
	messages(pod(selector, [container({"cpu": "9"}, {})])) == {"the pod asks for 9 CPUs, but g2-standard-8 has no more than 8"}
}

test_n1_has_limits if {
	count(messages(pod(on("nvidia-tesla-t4"), [container({"cpu": "96"}, {"nvidia.com/gpu": 2})]))) == 0
	count(messages(pod(on("nvidia-tesla-t4"), [container({"cpu": "97"}, {"nvidia.com/gpu": 2})]))) == 1
	count(messages(pod(on("nvidia-tesla-p100"), [container({"cpu": "80"}, {})]))) == 0
}

test_disagreeing_sources_give_the_most if {
	selector := {"cloud.google.com/gke-tpu-accelerator": "tpu-v6e-slice"}
	count(messages(pod(selector, [container({"cpu": "300"}, {"google.com/tpu": 8})]))) == 0
	count(messages(pod(selector, [container({"cpu": "400"}, {"google.com/tpu": 8})]))) == 1
}

test_what_is_not_known_is_not_judged if {
	count(messages(pod(on("nvidia-new"), [container({"cpu": "4000"}, {})]))) == 0
	count(messages(pod({}, [container({"cpu": "4000"}, {})]))) == 0
	count(messages(pod(on("nvidia-l4"), [container({"cpu": "${CPUS}", "memory": "1e30"}, {})]))) == 0
}

test_two_accelerators_are_no_conflict if {
	selector := object.union(on("nvidia-l4"), {"cloud.google.com/gke-tpu-accelerator": "tpu-v6e-slice"})
	count(messages(pod(selector, [container({"cpu": "40"}, {"nvidia.com/gpu": 1})]))) == 1
}

test_partitions_and_shares_are_more_devices_than_gpus if {
	every label, value in {labels.partition_size: "1g.5gb", labels.sharing_strategy: "time-sharing"} {
		selector := object.union(on("nvidia-l4"), {label: value})
		count(messages(pod(selector, [container({"cpu": 30}, {"nvidia.com/gpu": 7})]))) == 0
		count(messages(pod(selector, [container({"cpu": 40}, {"nvidia.com/gpu": 7})]))) == 1
	}
}
