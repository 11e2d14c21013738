package idp.hardware.gpu_count_too_high_test

import data.idp.hardware.gpu_count_too_high as policy

facts := {
	"gpu_common": {
		"labels": {
			"type": "cloud.google.com/gke-accelerator",
			"count": "cloud.google.com/gke-accelerator-count",
			"partition_size": "cloud.google.com/gke-gpu-partition-size",
			"sharing_strategy": "cloud.google.com/gke-gpu-sharing-strategy",
			"max_shared_clients": "cloud.google.com/gke-max-shared-clients-per-gpu",
		},
		"max_shared_clients_per_gpu": {"max": 48},
	},
	"gpus": {
		"nvidia-tesla-t4": {"counts": [1, 2, 4], "mig": {}},
		"nvidia-l4": {"counts": [1, 2, 4, 8], "mig": {}},
		"nvidia-gb200": {"counts": [4], "mig": {"1g.23gb": 7}, "mig_not_in_nap": {"4g.93gb": 1}},
	},
}

type := "cloud.google.com/gke-accelerator"

container(name, gpus) := {"name": name, "resources": {"limits": {"nvidia.com/gpu": gpus}}}

pod(spec) := {"kind": "Pod", "spec": spec}

selecting(selector, gpus) := pod({"nodeSelector": selector, "containers": [container("a", gpus)]})

messages(object) := {result.msg |
	some result in policy.deny with input as object with data.accelerators as facts
}

test_more_than_the_largest_machine_is_denied_at_the_limit if {
	policy.deny == {{
		"msg": "the pod asks for 8 GPUs, but a node of \"nvidia-tesla-t4\" has no more than 4",
		"path": ["spec", "containers", 0, "resources", "limits", "nvidia.com/gpu"],
	}} with input as selecting({type: "nvidia-tesla-t4"}, 8) with data.accelerators as facts
}

test_the_largest_machine_passes if count(messages(selecting({type: "nvidia-l4"}, 8))) == 0

test_amounts_may_be_written_as_text if count(messages(selecting({type: "nvidia-tesla-t4"}, "8"))) == 1

test_containers_share_the_node if {
	spec := {"nodeSelector": {type: "nvidia-tesla-t4"}, "containers": [container("a", 2), container("b", 3)]}
	results := policy.deny with input as pod(spec) with data.accelerators as facts
	results == {{
		"msg": "the pod asks for 5 GPUs, but a node of \"nvidia-tesla-t4\" has no more than 4",
		"path": ["spec", "containers", 1, "resources", "limits", "nvidia.com/gpu"],
	}}
}

test_an_init_container_ends_before if {
	spec := {
		"nodeSelector": {type: "nvidia-tesla-t4"},
		"initContainers": [container("a", 2)],
		"containers": [container("b", 4)],
	}
	count(messages(pod(spec))) == 0
}

test_the_size_of_the_node_may_be_selected if {
	selector := {type: "nvidia-l4", "cloud.google.com/gke-accelerator-count": "1"}
	messages(selecting(selector, 2)) == {"the pod asks for 2 GPUs, but a node of \"nvidia-l4\" has no more than 1"}
	count(messages(selecting(selector, 1))) == 0
}

partitioned(size, gpus) := selecting({type: "nvidia-gb200", "cloud.google.com/gke-gpu-partition-size": size}, gpus)

test_partitions_are_counted if {
	count(messages(partitioned("1g.23gb", 28))) == 0
	messages(partitioned("1g.23gb", 29)) == {
		"the pod asks for 29 GPUs, but a node of \"nvidia-gb200\" in partitions of \"1g.23gb\" has no more than 28",
	}
	count(messages(partitioned("4g.93gb", 4))) == 0
	count(messages(partitioned("4g.93gb", 5))) == 1
}

test_an_unknown_partition_is_not_judged if count(messages(partitioned("9g.1gb", 99))) == 0

shared(strategy, extra, gpus) := selecting(
	object.union({type: "nvidia-tesla-t4", "cloud.google.com/gke-gpu-sharing-strategy": strategy}, extra),
	gpus,
)

test_time_sharing_gives_a_container_one_share if {
	messages(shared("time-sharing", {}, 2)) == {
		"container \"a\" asks for 2 shares of GPUs, but time-sharing gives a container no more than 1",
	}
	count(messages(shared("time-sharing", {}, 1))) == 0
}

test_clients_are_counted if {
	clients := {"cloud.google.com/gke-max-shared-clients-per-gpu": "2"}
	count(messages(shared("mps", clients, 8))) == 0
	count(messages(shared("mps", clients, 9))) == 1
	count(messages(shared("mps", {}, 9))) == 0
}

test_mps_gives_several_shares_on_nodes_with_one_gpu if {
	two := {"cloud.google.com/gke-accelerator-count": "2"}
	messages(shared("mps", two, 2)) == {
		"container \"a\" asks for 2 shares of GPUs, but MPS gives more than 1 only on nodes with one GPU",
	}
	count(messages(shared("mps", {"cloud.google.com/gke-accelerator-count": "1"}, 2))) == 0
	count(messages(shared("mps", two, 1))) == 0
	always := selecting({type: "nvidia-gb200", "cloud.google.com/gke-gpu-sharing-strategy": "mps"}, 2)
	count(messages(always)) == 1
}

required(terms) := {
	"containers": [container("a", 8)],
	"affinity": {"nodeAffinity": {"requiredDuringSchedulingIgnoredDuringExecution": {"nodeSelectorTerms": terms}}},
}

one_of(values) := {"matchExpressions": [{"key": type, "operator": "In", "values": values}]}

test_an_affinity_selects_too if {
	messages(pod(required([one_of(["nvidia-tesla-t4", "nvidia-gb200"])]))) == {
		"the pod asks for 8 GPUs, but a node of \"nvidia-tesla-t4\" has no more than 4",
	}
}

test_the_largest_of_several_types_counts if {
	count(messages(pod(required([one_of(["nvidia-tesla-t4", "nvidia-l4"])])))) == 0
	count(messages(pod(required([one_of(["nvidia-tesla-t4"]), one_of(["nvidia-l4"])])))) == 0
}

test_a_term_without_a_type_leaves_it_open if {
	other := {"matchExpressions": [{"key": "pool", "operator": "Exists"}]}
	count(messages(pod(required([one_of(["nvidia-tesla-t4"]), other])))) == 0
}

test_an_unknown_type_may_have_any_number if {
	count(messages(selecting({type: "nvidia-new"}, 64))) == 0
	count(messages(pod(required([one_of(["nvidia-tesla-t4", "nvidia-new"])])))) == 0
}

test_a_pod_that_selects_no_type_is_not_judged if count(messages(selecting({}, 64))) == 0

test_placeholders_are_not_judged if {
	count(messages(selecting({type: "nvidia-tesla-t4"}, "${GPUS}"))) == 0
	count(messages(selecting({type: "${GPU}"}, 64))) == 0
}

test_each_worker_has_a_node_of_its_own if {
	worker := {"template": selecting({type: "nvidia-l4"}, 8)}
	object := {"kind": "PyTorchJob", "spec": {"pytorchReplicaSpecs": {"Worker": object.union(worker, {"replicas": 4})}}}
	count(messages(object)) == 0
}
