package lib.nodes_test

import data.lib.nodes

label := "cloud.google.com/gke-accelerator"

pod(spec) := {"kind": "Pod", "spec": object.union({"containers": [{"name": "a"}]}, spec)}

required(expressions) := {"affinity": {"nodeAffinity": {"requiredDuringSchedulingIgnoredDuringExecution": {
	"nodeSelectorTerms": [{"matchExpressions": expressions}],
}}}}

choices(spec) := {chosen |
	some placement in placements
	chosen := nodes.choice(placement, label)
} if {
	placements := nodes.placements with input as pod(spec)
}

test_a_selector_chooses if {
	choices({"nodeSelector": {label: "nvidia-l4"}}) == {{
		"value": "nvidia-l4",
		"path": ["spec", "nodeSelector", label],
	}}
}

test_an_affinity_with_one_value_chooses if {
	terms := ["spec", "affinity", "nodeAffinity", "requiredDuringSchedulingIgnoredDuringExecution", "nodeSelectorTerms"]
	choices(required([{"key": label, "operator": "In", "values": ["nvidia-l4"]}])) == {{
		"value": "nvidia-l4",
		"path": array.concat(terms, [0, "matchExpressions", 0, "values", 0]),
	}}
}

test_several_values_leave_it_open if {
	count(choices(required([{"key": label, "operator": "In", "values": ["nvidia-l4", "nvidia-h100-80gb"]}]))) == 0
	count(choices(required([{"key": label, "operator": "Exists"}]))) == 0
}

names(spec) if {
	placements := nodes.placements with input as pod(spec)
	nodes.names(placements[0], label)
}

test_an_affinity_names_a_label if {
	names(required([{"key": label, "operator": "Exists"}]))
	not names(required([{"key": label, "operator": "DoesNotExist"}]))
	not names({})
}

placed_otherwise(object) if {
	placements := nodes.placements with input as object
	nodes.is_placed_otherwise(placements[0]) with input as object
}

test_a_pod_may_be_placed_by_other_means if {
	placed_otherwise(pod({"nodeName": "node-1"}))
	placed_otherwise(pod({"nodeSelector": "{{ .selector }}"}))
	placed_otherwise(pod({"nodeSelector": {"cloud.google.com/gke-nodepool": "gpus"}}))
	placed_otherwise(object.union(pod({}), {"metadata": {"labels": {"kueue.x-k8s.io/queue-name": "q"}}}))
	not placed_otherwise(pod({}))
}
