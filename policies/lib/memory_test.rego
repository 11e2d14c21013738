package lib.memory_test

import data.lib.memory
import data.lib.nodes

label := "cloud.google.com/gke-accelerator"

size := "cloud.google.com/gke-gpu-partition-size"

sharing := "cloud.google.com/gke-gpu-sharing-strategy"

clients := "cloud.google.com/gke-max-shared-clients-per-gpu"

machine := "node.kubernetes.io/instance-type"

accelerators := {
	"gpu_common": {
		"resource_name": "nvidia.com/gpu",
		"max_shared_clients_per_gpu": {"min": 2},
		"labels": {
			"type": label,
			"partition_size": "cloud.google.com/gke-gpu-partition-size",
			"sharing_strategy": "cloud.google.com/gke-gpu-sharing-strategy",
			"max_shared_clients": "cloud.google.com/gke-max-shared-clients-per-gpu",
		},
	},
	"gpus": {
		"nvidia-l4": {"memory_gib": 24},
		"nvidia-a100-80gb": {"memory_gib": 80},
		"nvidia-rtx-pro-6000": {"memory_gib": 96},
	},
}

machine_types := {"machines": {
	"g2-standard-8": {"accelerator": "nvidia-l4", "count": 1},
	"g4-standard-12": {"accelerator": "nvidia-rtx-pro-6000", "count": 1, "gpu_memory_gib": 24},
	"g4-standard-48": {"accelerator": "nvidia-rtx-pro-6000", "count": 1},
	"n2-standard-8": {},
}}

held(selector, number) := found if {
	some placement in nodes.placements with input as {"kind": "Pod", "spec": {"nodeSelector": selector}}
	found := memory.held(placement, number) with data.accelerators as accelerators
		with data.machine_types as machine_types
}

test_whole_gpus_have_all_of_it if {
	held({label: "nvidia-l4"}, 2) == {"gib": 48, "most": 48 * 1.074, "text": "2 nvidia-l4 have 48 GB", "shared": false}
	not held({label: "nvidia-new"}, 1)
	not held({}, 1)
}

test_a_partition_has_its_size if {
	held({label: "nvidia-a100-80gb", size: "3g.40gb"}, 1).text == "1 partition 3g.40gb of nvidia-a100-80gb has 40 GB"
	held({size: "1g.5gb"}, 2).text == "2 partition 1g.5gb have 10 GB"
	not held({label: "nvidia-a100-80gb", size: "half"}, 1)
}

test_time_sharing_limits_no_memory if {
	held({label: "nvidia-l4", sharing: "time-sharing", clients: "4"}, 1).text == "1 nvidia-l4 has 24 GB"
}

test_mps_limits_each_client if {
	held({label: "nvidia-l4", sharing: "mps", clients: "10"}, 1) == {
		"gib": 2.4, "most": 2.4 * 1.074, "text": "1 of 10 shares of nvidia-l4 has 2.4 GB", "shared": true,
	}
	held({label: "nvidia-l4", sharing: "mps", clients: "10"}, 5).gib == 12
	held({label: "nvidia-l4", sharing: "mps"}, 1).text == "1 of 2 shares of nvidia-l4 has 12 GB"
}

test_a_machine_type_may_carry_a_part if {
	held({label: "nvidia-rtx-pro-6000", machine: "g4-standard-12"}, 1).text ==
		"1 part of nvidia-rtx-pro-6000 on g4-standard-12 has 24 GB"
	held({label: "nvidia-rtx-pro-6000", machine: "g4-standard-48"}, 1).gib == 96
}

test_a_machine_type_says_the_gpu if {
	held({machine: "g2-standard-8"}, 1).text == "1 nvidia-l4 has 24 GB"
	not held({machine: "n2-standard-8"}, 1)
}
