package idp.cost.queued_provisioning_conflict_test

import data.idp.cost.queued_provisioning_conflict as policy

pool(enabled, extra, machine) := {"resource": {"google_container_node_pool": {"gpu": [object.union(
	{"queued_provisioning": [{"enabled": enabled}], "node_config": [{"machine_type": machine}]},
	extra,
)]}}}

compact := {"placement_policy": [{"type": "COMPACT"}]}

messages(document) := {result.msg |
	some result in policy.deny with input as document
		with data.accelerators as {"gpus": {"nvidia-l4": {}}}
		with data.machine_types as {"machines": {"g2-standard-4": {"accelerator": "nvidia-l4"}}}
		with data.tpus as {"accelerators": {"tpu-v6e-slice": {"machine_types": {"ct6e-standard-4t": 4}}}}
}

test_a_minimum_is_denied_at_its_value if {
	policy.deny == {{
		"msg": "queued provisioning needs total_min_node_count to be 0, not 1",
		"path": ["resource", "google_container_node_pool", "gpu", 0, "autoscaling", 0, "total_min_node_count"],
	}} with input as pool(true, {"autoscaling": [{"total_min_node_count": 1}]}, "e2-medium")
		with data.accelerators as {"gpus": {}} with data.machine_types as {} with data.tpus as {}
	messages(pool(true, {"autoscaling": [{"min_node_count": 2}]}, "g2-standard-4")) == {
		"queued provisioning needs min_node_count to be 0, not 2",
	}
}

test_compact_gpus_are_denied if {
	messages(pool(true, compact, "g2-standard-4")) == {
		"queued provisioning excludes compact placement of nvidia-l4: remove placement_policy",
	}
}

test_others_pass if {
	count(messages(pool(true, compact, "ct6e-standard-4t"))) == 0
	count(messages(pool(true, {"autoscaling": [{"min_node_count": 0}]}, "g2-standard-4"))) == 0
	count(messages(pool(false, object.union(compact, {"autoscaling": [{"min_node_count": 1}]}), "g2-standard-4"))) == 0
}
