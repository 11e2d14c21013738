package idp.hardware.node_pool_accelerator_not_in_region_test

import data.idp.hardware.node_pool_accelerator_not_in_region as policy

pool(extra, config) := {"resource": {"google_container_node_pool": {"gpu": [object.union({"node_config": [config]}, extra)]}}}

zones := {"gpus": {"nvidia-l4": {"europe-west4": ["europe-west4-a"]}}, "tpus": {}, "unconfirmed": {}}

regions := {"regions": ["europe-west4", "europe-north1"]}

machines := {"machines": {"g2-standard-4": {"accelerator": "nvidia-l4"}}}

results(extra) := found if {
	found := policy.deny with input as pool(extra, {"machine_type": "g2-standard-4"})
		with data.zones as zones
		with data.regions as regions
		with data.machine_types as machines
		with data.tpus as {"accelerators": {}}
}

test_a_region_without_it_is_denied_at_the_location if {
	results({"location": "europe-north1"}) == {{
		"msg": "no zone of europe-north1 lists nvidia-l4; it is listed in europe-west4",
		"path": ["resource", "google_container_node_pool", "gpu", 0, "location"],
	}}
}

test_a_zone_without_it_is_denied_at_the_zone if {
	found := results({"location": "europe-west4", "node_locations": ["europe-west4-a", "europe-north1-b"]})
	{result.path[5] | some result in found} == {1}
}

test_a_region_that_lists_it_passes if {
	count(results({"location": "europe-west4"})) == 0
	count(results({"location": "europe-west4-z"})) == 0
	count(results({})) == 0
}
