package lib.gke_test

import data.lib.gke

document := {"resource": {
	"google_container_cluster": {
		"standard": [{"name": "a", "node_config": [{"image_type": "COS_CONTAINERD"}]}],
		"bare": [{"name": "b", "remove_default_node_pool": true}],
		"blocks": [{"name": "c", "node_pool": [{"name": "inline"}]}],
		"autopilot": [{"name": "d", "enable_autopilot": true}],
	},
	"google_container_node_pool": {"gpu": [{"name": "gpu", "node_config": [{"spot": true}]}]},
}}

test_autopilot_is_not_standard if {
	all := {cluster.value.name | some cluster in gke.clusters} with input as document
	all == {"a", "b", "c", "d"}
	standard := {cluster.value.name | some cluster in gke.standard_clusters} with input as document
	standard == {"a", "b", "c"}
}

test_node_pools_are_resources_or_blocks if {
	found := {pool.path | some pool in gke.node_pools} with input as document
	found == {
		["resource", "google_container_node_pool", "gpu", 0],
		["resource", "google_container_cluster", "blocks", 0, "node_pool", 0],
	}
}

test_nodes_are_configured_by_pools_and_by_clusters_that_keep_the_default_pool if {
	found := {[owner.value.name, owner.config] | some owner in gke.node_owners} with input as document
	found == {["gpu", {"spot": true}], ["inline", {}], ["a", {"image_type": "COS_CONTAINERD"}]}
}

test_a_version_may_be_before_another if {
	every version in ["1.32.1-gke.1419999", "1.32.0-gke.9", "1.31", "1.31.7"] {
		gke.is_before(version, [1, 32, 1, 1420000])
	}
	gke.is_before("1.32.9-gke.1", [1, 33])
}

test_a_version_may_be_completed if {
	every version in ["1.32", "1.32.1", "1.32.1-gke.1420000", "1.33", "latest", "-"] {
		not gke.is_before(version, [1, 32, 1, 1420000])
	}
	not gke.is_before("1.33.0-gke.1", [1, 33])
}
