package idp.hardware.node_pool_gpu_division_invalid_test

import data.idp.hardware.node_pool_gpu_division_invalid as policy

pool(extra, config) := {"resource": {"google_container_node_pool": {"gpu": [object.union({"node_config": [config]}, extra)]}}}

facts := {
	"gpu_common": {"max_shared_clients_per_gpu": {"min": 2, "max": 48}},
	"gpus": {"nvidia-l4": {"mig": {}}, "nvidia-tesla-a100": {"mig": {"1g.5gb": 7}}},
}

on(guest) := pool({}, {"machine_type": "x", "guest_accelerator": [object.union({"type": "nvidia-tesla-a100", "count": 1}, guest)]})

messages(guest) := {result.msg | some result in policy.deny with input as on(guest) with data.accelerators as facts}

test_a_size_that_the_gpu_lacks_is_denied if {
	messages({"gpu_partition_size": "9g.5gb"}) == {"nvidia-tesla-a100 has partitions of 1g.5gb, not \"9g.5gb\""}
}

test_a_gpu_without_partitions_is_denied if {
	messages({"type": "nvidia-l4", "gpu_partition_size": "1g.5gb"}) == {"nvidia-l4 cannot be partitioned, so there is no \"1g.5gb\""}
}

test_sharing_has_two_strategies_and_a_range if {
	messages({"gpu_sharing_config": [{"gpu_sharing_strategy": "FAIR", "max_shared_clients_per_gpu": 64}]}) == {
		"a GPU is shared by \"TIME_SHARING\" or \"MPS\", not by \"FAIR\"",
		"a GPU is shared by 2 to 48 clients, not by 64",
	}
}

test_what_is_possible_passes if {
	count(messages({"gpu_partition_size": "1g.5gb"})) == 0
	count(messages({"gpu_sharing_config": [{"gpu_sharing_strategy": "MPS", "max_shared_clients_per_gpu": 8}]})) == 0
}

test_mps_on_partitions_is_warned_of if {
	guest := {"gpu_partition_size": "1g.5gb", "gpu_sharing_config": [{"gpu_sharing_strategy": "MPS"}]}
	count(policy.warn) == 1 with input as on(guest)
}
