package idp.hardware.node_pool_tpu_slice_invalid_test

import data.idp.hardware.node_pool_tpu_slice_invalid as policy

pool(extra, config) := {"resource": {"google_container_node_pool": {"gpu": [object.union({"node_config": [config]}, extra)]}}}

facts := {
	"accelerators": {"tpu-v6e-slice": {
		"dimensions": 2, "max_chips": 256, "machine_types": {"ct6e-standard-4t": 4},
		"topologies": {"2x2": {"ct6e-standard-4t": 1}, "4x4": {"ct6e-standard-4t": 4}},
	}},
	"tpu_common": {"topology_regex": `^[1-9][0-9]*x[1-9][0-9]*(x[1-9][0-9]*)?$`},
	"two_dimensions": {"valid": ["2x2", "4x4"]},
	"three_dimensions": {"base_topologies": []},
}

slice(type, topology, extra) := pool(
	object.union({"placement_policy": [{"type": type, "tpu_topology": topology}]}, extra),
	{"machine_type": "ct6e-standard-4t"},
)

messages(document) := {result.msg | some result in policy.deny with input as document with data.tpus as facts}

test_a_topology_that_the_tpu_lacks_is_denied if {
	messages(slice("COMPACT", "3x3", {})) == {"tpu-v6e-slice has only 2x2, 4x4, and no \"3x3\""}
}

test_another_number_of_nodes_is_denied if {
	messages(slice("COMPACT", "4x4", {"node_count": 2})) == {"a 4x4 slice of tpu-v6e-slice has 4 nodes, not 2"}
	messages(slice("COMPACT", "4x4", {"autoscaling": [{"min_node_count": 0, "max_node_count": 8}]})) == {
		"a 4x4 slice of tpu-v6e-slice has 4 nodes, not 8",
	}
}

test_nodes_apart_are_denied if {
	messages(slice("SPREAD", "4x4", {"node_count": 4})) == {"the nodes of a slice are placed by \"COMPACT\", not by \"SPREAD\""}
}

test_a_slice_passes if {
	count(messages(slice("COMPACT", "4x4", {"node_count": 4}))) == 0
	count(messages(slice("COMPACT", "4x4", {"initial_node_count": 0, "autoscaling": [{"total_max_node_count": 4}]}))) == 0
	count(messages(pool({"placement_policy": [{"type": "COMPACT"}]}, {"machine_type": "ct6e-standard-4t"}))) == 0
}
