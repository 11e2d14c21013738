package idp.cost.zones_multiply_nodes_test

import data.idp.cost.zones_multiply_nodes as policy

pool(machine, extra) := {"gpu": [object.union({"cluster": "ml", "node_config": [{"machine_type": machine}]}, extra)]}

results(pools, clusters) := found if {
	resources := {"google_container_node_pool": pools, "google_container_cluster": clusters}
	found := policy.deny with input as {"resource": resources}
		with data.machine_types as {"machines": {"g2-standard-4": {"accelerator": "nvidia-l4"}, "e2-medium": {}}}
		with data.tpus as {"accelerators": {}}
		with data.regions as {"regions": ["us-central1"]}
}

messages(extra, clusters) := {result.msg | some result in results(pool("g2-standard-4", extra), clusters)}

cluster(extra) := {"ml": [object.union({"name": "ml", "remove_default_node_pool": true}, extra)]}

two := {"node_locations": ["us-central1-a", "us-central1-b"]}

test_zones_of_the_pool_multiply if {
	results(pool("g2-standard-4", object.union(two, {"node_count": 4})), {}) == {{
		"msg": "node_count of 4 counts for each of 2 zones: 8 nodes with nvidia-l4",
		"path": ["resource", "google_container_node_pool", "gpu", 0, "node_count"],
	}}
}

test_the_maximum_says_the_worst_case if {
	messages(object.union(two, {"autoscaling": [{"min_node_count": 1, "max_node_count": 3}]}), {}) == {
		"max_node_count of 3 counts for each of 2 zones: 6 nodes with nvidia-l4",
	}
}

test_zones_of_the_cluster_multiply if {
	regional := cluster({"location": "us-central1", "node_locations": ["us-central1-a", "us-central1-b"]})
	messages({"node_count": 1}, regional) == {"node_count of 1 counts for each of 2 zones of the cluster: 2 nodes with nvidia-l4"}
	zonal := cluster({"location": "us-central1-a", "node_locations": ["us-central1-b", "us-central1-c"]})
	messages({"node_count": 1}, zonal) == {"node_count of 1 counts for each of 3 zones of the cluster: 3 nodes with nvidia-l4"}
}

test_a_region_has_three_zones if {
	messages({"initial_node_count": 2}, cluster({"location": "us-central1"})) == {
		"initial_node_count of 2 counts for each of the three zones that GKE takes of us-central1: 6 nodes with nvidia-l4",
	}
}

test_a_default_pool_is_in_the_zones_of_its_cluster if {
	own := {"ml": [{"location": "us-central1", "initial_node_count": 1, "node_config": [{"machine_type": "g2-standard-4"}]}]}
	count(results({}, own)) == 1
}

test_totals_are_not_multiplied if {
	count(messages(object.union(two, {"autoscaling": [{"total_max_node_count": 3}]}), {})) == 0
	count(messages(object.union(two, {"node_count": 0}), {})) == 0
}

test_one_zone_passes if {
	count(messages({"node_count": 4, "node_locations": ["us-central1-a"]}, cluster({"location": "us-central1"}))) == 0
	count(messages({"node_count": 4}, cluster({"location": "us-central1-a"}))) == 0
}

test_a_cluster_out_of_sight_is_not_judged if {
	count(messages({"node_count": 4, "location": "us-central1"}, {})) == 0
}

test_other_pools_pass if {
	count(results(pool("e2-medium", object.union(two, {"node_count": 4})), {})) == 0
	count(messages(object.union(two, {"node_count": 4, "placement_policy": [{"type": "COMPACT"}]}), {})) == 0
}
