package idp.hardware.gpu_partition_unknown_test

import data.idp.hardware.gpu_partition_unknown as policy

labels := {
	"type": "cloud.google.com/gke-accelerator",
	"count": "cloud.google.com/gke-accelerator-count",
	"partition_size": "cloud.google.com/gke-gpu-partition-size",
	"sharing_strategy": "cloud.google.com/gke-gpu-sharing-strategy",
	"max_shared_clients": "cloud.google.com/gke-max-shared-clients-per-gpu",
}

facts := {"gpu_common": {"labels": labels}, "gpus": {
	"nvidia-tesla-a100": {"mig": {"1g.5gb": 7, "7g.40gb": 1}, "mig_not_in_nap": {"4g.20gb": 1}},
	"nvidia-l4": {"mig": {}},
}}

pod(selector) := {"kind": "Pod", "spec": {"nodeSelector": selector, "containers": [{"name": "a"}]}}

selecting(type, size) := pod({labels.type: type, labels.partition_size: size})

messages(object) := {result.msg |
	some result in policy.deny with input as object with data.accelerators as facts
}

warnings(object) := {result.msg |
	some result in policy.warn with input as object with data.accelerators as facts
}

test_a_size_of_another_type_is_denied_at_its_value if {
	policy.deny == {{
		"msg": "\"nvidia-tesla-a100\" has partitions of 1g.5gb, 4g.20gb, 7g.40gb, not \"1g.10gb\"",
		"path": ["spec", "nodeSelector", labels.partition_size],
	}} with input as selecting("nvidia-tesla-a100", "1g.10gb") with data.accelerators as facts
}

test_a_type_without_partitions_is_denied if {
	messages(selecting("nvidia-l4", "1g.5gb")) == {
		"\"nvidia-l4\" cannot be partitioned, so no node has \"1g.5gb\"",
	}
}

test_sizes_of_the_type_pass if {
	every size in ["1g.5gb", "7g.40gb", "4g.20gb"] {
		count(messages(selecting("nvidia-tesla-a100", size))) == 0
	}
}

test_a_size_without_a_type_has_to_exist if {
	messages(pod({labels.partition_size: "9g.1gb"})) == {"no GPU has partitions of \"9g.1gb\""}
	count(messages(pod({labels.partition_size: "1g.5gb"}))) == 0
}

test_what_is_not_known_is_not_judged if {
	count(messages(selecting("nvidia-new", "1g.5gb"))) == 0
	count(messages(selecting("nvidia-l4", "${SIZE}"))) == 0
	count(policy.deny) == 0 with input as pod({labels.partition_size: "9g.1gb"}) with data.accelerators as {}
}

test_a_compute_class_is_warned_of_sizes_made_by_hand if {
	class := {"cloud.google.com/compute-class": "gpus"}
	selector := {labels.type: "nvidia-tesla-a100", labels.partition_size: "4g.20gb"}
	warnings(pod(object.union(class, selector))) == {
		"auto-provisioning makes no partitions of \"4g.20gb\" on \"nvidia-tesla-a100\"",
	}
	count(warnings(pod(selector))) == 0
}

test_a_step_of_a_pipeline_is_judged if {
	step := {"nodeSelector": {"labels": {labels.type: "nvidia-l4", labels.partition_size: "1g.5gb"}}}
	results := policy.deny with data.accelerators as facts
		with input as {"platforms": {"kubernetes": {"deploymentSpec": {"executors": {"exec-a": step}}}}}
	{result.path | some result in results} == {[
		"platforms", "kubernetes", "deploymentSpec", "executors", "exec-a", "nodeSelector", "labels",
		labels.partition_size,
	]}
}
