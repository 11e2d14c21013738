package idp.cost.accelerator_pool_never_empty_test

import data.idp.cost.accelerator_pool_never_empty as policy

pool(extra, config) := {"resource": {"google_container_node_pool": {"gpu": [object.union({"node_config": [config]}, extra)]}}}

machines := {"machines": {"g2-standard-4": {"accelerator": "nvidia-l4"}, "e2-medium": {}}}

messages(machine, extra) := {result.msg |
	some result in policy.deny with input as pool(extra, {"machine_type": machine})
		with data.machine_types as machines
		with data.tpus as {"accelerators": {}}
}

test_a_minimum_above_0_is_denied if {
	messages("g2-standard-4", {"autoscaling": [{"min_node_count": 1}]}) == {"min_node_count of 1 keeps nodes with nvidia-l4 while nothing runs"}
	messages("g2-standard-4", {"autoscaling": [{"total_min_node_count": 2}]}) == {"total_min_node_count of 2 keeps nodes with nvidia-l4 while nothing runs"}
}

test_a_fixed_number_is_denied if {
	messages("g2-standard-4", {"node_count": 2}) == {"node_count of 2 keeps nodes with nvidia-l4 while nothing runs: autoscale from 0"}
}

test_a_pool_that_may_be_empty_passes if {
	count(messages("g2-standard-4", {"autoscaling": [{"min_node_count": 0, "max_node_count": 4}]})) == 0
	count(messages("g2-standard-4", {"node_count": 0})) == 0
}

test_other_pools_pass if {
	count(messages("e2-medium", {"node_count": 3})) == 0
	count(messages("g2-standard-4", {"node_count": 4, "placement_policy": [{"tpu_topology": "4x4"}]})) == 0
}
