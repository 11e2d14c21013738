package idp.cost.node_pool_capacity_conflict_test

import data.idp.cost.node_pool_capacity_conflict as policy

pool(extra, config) := {"resource": {"google_container_node_pool": {"gpu": [object.union({"node_config": [config]}, extra)]}}}

machines := {"machines": {"g2-standard-4": {}, "a4-highgpu-8g": {"purchase": "not_on_demand"}}}

messages(extra, config) := {result.msg |
	some result in policy.deny with input as pool(extra, config) with data.machine_types as machines
}

test_a_number_beside_autoscaling_is_denied if {
	messages({"node_count": 2, "autoscaling": [{"max_node_count": 4}]}, {}) == {"a fixed node_count contradicts autoscaling: remove one of them"}
}

test_limits_of_two_kinds_are_denied if {
	messages({"autoscaling": [{"max_node_count": 4, "total_max_node_count": 4}]}, {}) == {
		"limits are for all zones together or for each zone, not both",
	}
}

test_what_is_0_is_not_set if {
	count(messages({"autoscaling": [{"max_node_count": 0, "total_max_node_count": 4}]}, {})) == 0
}

test_two_ways_are_denied_at_the_second if {
	results := policy.deny with input as pool({"queued_provisioning": [{"enabled": true}]}, {"spot": true})
		with data.machine_types as machines
	results == {{
		"msg": "spot excludes queued provisioning",
		"path": ["resource", "google_container_node_pool", "gpu", 0, "queued_provisioning", 0, "enabled"],
	}}
}

test_flex_start_repairs_nothing if {
	messages({"management": [{"auto_repair": true}]}, {"flex_start": true}) == {"flex-start needs auto_repair to be off"}
}

test_what_is_not_sold_on_demand_needs_a_way if {
	messages({}, {"machine_type": "a4-highgpu-8g"}) == {
		"a4-highgpu-8g is not sold on demand: use spot, flex-start, queued provisioning or a reservation",
	}
	count(messages({}, {"machine_type": "a4-highgpu-8g", "spot": true})) == 0
}

test_one_way_passes if {
	count(messages({"node_count": 2}, {"machine_type": "g2-standard-4", "spot": true})) == 0
	count(messages({"autoscaling": [{"max_node_count": 4, "min_node_count": 0}]}, {"flex_start": true})) == 0
	count(messages({}, {"reservation_affinity": [{"consume_reservation_type": "NO_RESERVATION"}], "spot": true})) == 0
}
