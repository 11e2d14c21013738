package idp.cost.compact_placement_invalid_test

import data.idp.cost.compact_placement_invalid as policy

pool(type, extra) := {"resource": {"google_container_node_pool": {"gpu": [object.union(
	{"placement_policy": [{"type": type}], "node_config": [{"machine_type": "a3-highgpu-8g"}]},
	extra,
)]}}}

facts := {"machines": {"a3-highgpu-8g": {"family": "a3"}}, "families": {"a3": {"max_compact_placement_nodes": 96}}}

messages(extra) := {result.msg |
	some result in policy.deny with input as pool("COMPACT", extra) with data.machine_types as facts
}

warnings(extra) := {result.msg |
	some result in policy.warn with input as pool("COMPACT", extra) with data.machine_types as facts
}

test_several_zones_are_denied_at_their_list if {
	policy.deny == {{
		"msg": "compact placement works in one zone, not in 2: name one",
		"path": ["resource", "google_container_node_pool", "gpu", 0, "node_locations"],
	}} with input as pool("COMPACT", {"node_locations": ["us-central1-a", "us-central1-b"]})
		with data.machine_types as facts
}

test_blue_green_is_denied if {
	messages({"upgrade_settings": [{"strategy": "BLUE_GREEN"}]}) == {
		"compact placement excludes blue-green upgrades: use \"SURGE\"",
	}
}

test_too_many_nodes_are_denied if {
	messages({"node_count": 97}) == {"compact placement has room for 96 nodes of A3, not 97"}
	messages({"initial_node_count": 200}) == {"compact placement has room for 96 nodes of A3, not 200"}
}

test_a_maximum_that_does_not_fit_is_a_warning if {
	warnings({"autoscaling": [{"max_node_count": 100}]}) == {"compact placement has room for 96 nodes of A3, not 100"}
	count(messages({"autoscaling": [{"max_node_count": 100}]})) == 0
}

test_what_fits_passes if {
	fitting := {
		"node_locations": ["us-central1-a"], "node_count": 96, "upgrade_settings": [{"strategy": "SURGE"}],
		"autoscaling": [{"total_max_node_count": 96}],
	}
	count(messages(fitting)) == 0
	count(warnings(fitting)) == 0
}

test_other_placement_passes if {
	count(policy.deny) == 0 with input as pool("", {"node_locations": ["us-central1-a", "us-central1-b"], "node_count": 500})
		with data.machine_types as facts
}
