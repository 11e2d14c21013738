package idp.hardware.node_pool_zone_outside_region_test

import data.idp.hardware.node_pool_zone_outside_region as policy

facts := {"regions": ["europe-west4", "europe-north1"]}

messages(type, value) := {result.msg |
	some result in policy.deny with input as {"resource": {type: {"a": [value]}}} with data.regions as facts
}

test_a_zone_of_another_region_is_denied if {
	every type in ["google_container_node_pool", "google_container_cluster"] {
		messages(type, {"location": "europe-north1", "node_locations": ["europe-north1-a", "europe-west4-a"]}) == {
			"europe-west4-a is not in europe-north1, the location of the cluster",
		}
	}
}

test_zones_of_the_region_pass if {
	count(messages("google_container_node_pool", {"location": "europe-west4-a", "node_locations": ["europe-west4-b"]})) == 0
	count(messages("google_container_node_pool", {"location": "europe-west4"})) == 0
}

test_what_the_facts_do_not_know_is_not_judged if {
	every location, zone in {"mars-north1": "europe-west4-b", "europe-west4": "mars-north1-b"} {
		count(messages("google_container_node_pool", {"location": location, "node_locations": [zone]})) == 0
	}
}
