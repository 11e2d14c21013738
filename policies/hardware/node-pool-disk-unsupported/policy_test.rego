package idp.hardware.node_pool_disk_unsupported_test

import data.idp.hardware.node_pool_disk_unsupported as policy

pool(extra, config) := {"resource": {"google_container_node_pool": {"gpu": [object.union({"node_config": [config]}, extra)]}}}

machines := {
	"machines": {
		"g2-standard-4": {"family": "g2", "accelerator": "nvidia-l4", "count": 1, "local_ssd_counts": [0, 1]},
		"a3-ultragpu-8g": {"family": "a3", "boot_disk_types": ["hyperdisk-balanced"], "local_ssd_count": 32},
	},
	"families": {"g2": {"boot_disk_types": ["pd-balanced", "pd-ssd"]}, "a3": {"boot_disk_types": ["pd-ssd"]}},
}

messages(config) := {result.msg | some result in policy.deny with input as pool({}, config) with data.machine_types as machines}

test_a_boot_disk_of_another_type_is_denied if {
	messages({"machine_type": "g2-standard-4", "disk_type": "pd-standard"}) == {"g2-standard-4 does not boot from pd-standard, only from pd-balanced, pd-ssd"}
	messages({"machine_type": "a3-ultragpu-8g", "boot_disk": [{"disk_type": "pd-ssd"}]}) == {"a3-ultragpu-8g does not boot from pd-ssd, only from hyperdisk-balanced"}
}

test_bundled_ssds_are_fixed if {
	config := {"machine_type": "a3-ultragpu-8g", "ephemeral_storage_local_ssd_config": [{"local_ssd_count": 16}]}
	messages(config) == {"a3-ultragpu-8g has 32 local SSDs, not 16"}
}

test_optional_ssds_have_numbers if {
	config := {"machine_type": "g2-standard-4", "local_nvme_ssd_block_config": [{"local_ssd_count": 2}]}
	messages(config) == {"g2-standard-4 has 0, 1 local SSDs, not 2"}
}

test_one_use_of_local_ssds if {
	config := {"ephemeral_storage_local_ssd_config": [{"local_ssd_count": 1}], "local_nvme_ssd_block_config": [{"local_ssd_count": 1}]}
	messages(config) == {"local SSDs are either ephemeral storage or raw block devices, not both"}
}

test_what_the_machine_has_passes if {
	ssd := {"ephemeral_storage_local_ssd_config": [{"local_ssd_count": 1}], "local_nvme_ssd_block_config": [{"local_ssd_count": 0}]}
	count(messages(object.union({"machine_type": "g2-standard-4", "disk_type": "pd-ssd"}, ssd))) == 0
	count(messages({"machine_type": "z9-standard-4", "disk_type": "pd-standard"})) == 0
	count(messages({"machine_type": "g2-standard-4"})) == 0
}

test_a_small_boot_disk_is_warned_of if {
	config := {"machine_type": "g2-standard-4", "disk_size_gb": 50}
	count(policy.warn) == 1 with input as pool({}, config) with data.machine_types as machines with data.tpus as {"accelerators": {}}
	count(policy.warn) == 0 with input as pool({}, object.union(config, {"disk_size_gb": 100})) with data.machine_types as machines with data.tpus as {"accelerators": {}}
}
