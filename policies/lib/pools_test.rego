package lib.pools_test

import data.lib.pools

facts := {"machines": {"g2-standard-4": {"accelerator": "nvidia-l4"}, "e2-medium": {}}}

tpus := {"accelerators": {"tpu-v6e-slice": {"machine_types": {"ct6e-standard-4t": 4}}}}

accelerators(config) := {accelerator | some owner in owners; some accelerator in pools.accelerators(owner)} if {
	pool := {"node_config": [config]}
	owners := pools.accelerated with input as {"resource": {"google_container_node_pool": {"a": [pool]}}}
		with data.machine_types as facts
		with data.tpus as tpus
}

test_a_guest_is_an_accelerator if {
	accelerators({"guest_accelerator": [{"type": "nvidia-tesla-t4", "count": 1}]}) == {"nvidia-tesla-t4"}
}

test_a_guest_of_none_is_no_accelerator if count(accelerators({"guest_accelerator": [{"type": "x", "count": 0}]})) == 0

test_a_machine_may_carry_one if {
	found := pools.accelerators({"path": [], "config": {"machine_type": "g2-standard-4"}}) with data.machine_types as facts
		with data.tpus as tpus
	found == {"nvidia-l4"}
}

test_a_machine_may_be_a_tpu if {
	found := pools.accelerators({"path": [], "config": {"machine_type": "ct6e-standard-4t"}}) with data.machine_types as facts
		with data.tpus as tpus
	found == {"tpu-v6e-slice"}
}

test_other_machines_have_none if count(accelerators({"machine_type": "e2-medium"})) == 0
