package idp.hardware.pipeline_gpu_count_too_high_test

import data.idp.hardware.pipeline_gpu_count_too_high as policy

labels := {
	"type": "cloud.google.com/gke-accelerator",
	"partition_size": "cloud.google.com/gke-gpu-partition-size",
	"sharing_strategy": "cloud.google.com/gke-gpu-sharing-strategy",
}

facts := {"gpu_common": {"labels": labels, "resource_name": "nvidia.com/gpu"}, "gpus": {
	"nvidia-tesla-t4": {"counts": [1, 2, 4], "mig": {}},
	"nvidia-b200": {"counts": [8], "mig": {"1g.23gb": 7}},
}}

pipeline(amount, selected) := {"documents": {"kubeflow-pipeline": [
	{"path": "a.yaml", "value": {"deploymentSpec": {"executors": {"exec-a": {"container": {"resources": {
		"accelerator": {"resourceType": "nvidia.com/gpu", "resourceCount": amount},
	}}}}}}},
	{"path": "a.yaml", "value": {"platforms": {"kubernetes": {"deploymentSpec": {"executors": {"exec-a": {
		"nodeSelector": {"labels": selected},
	}}}}}}},
]}}

messages(amount, selected) := {result.msg |
	some result in policy.deny with input as pipeline(amount, selected) with data.accelerators as facts
}

test_more_than_the_largest_machine_is_denied if {
	messages("8", {labels.type: "nvidia-tesla-t4"}) == {
		"step \"exec-a\" asks for 8 GPUs, but a node of \"nvidia-tesla-t4\" has no more than 4",
	}
}

test_the_largest_machine_passes if count(messages("4", {labels.type: "nvidia-tesla-t4"})) == 0

test_partitions_are_counted if {
	selected := {labels.type: "nvidia-b200", labels.partition_size: "1g.23gb"}
	count(messages("56", selected)) == 0
	count(messages("57", selected)) == 1
}

test_shared_gpus_are_not_judged if {
	count(messages("8", {labels.type: "nvidia-tesla-t4", labels.sharing_strategy: "mps"})) == 0
}

test_what_is_not_known_is_not_judged if {
	count(messages("99", {labels.type: "nvidia-new"})) == 0
	count(messages("99", {})) == 0
	count(messages("${GPUS}", {labels.type: "nvidia-tesla-t4"})) == 0
}
