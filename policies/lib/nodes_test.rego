package lib.nodes_test

import data.lib.nodes

label := "cloud.google.com/gke-accelerator"

pod(spec) := {"kind": "Pod", "spec": object.union({"containers": [{"name": "a"}]}, spec)}

required(terms) := {"affinity": {"nodeAffinity": {"requiredDuringSchedulingIgnoredDuringExecution": {"nodeSelectorTerms": terms}}}}

one_of(values) := {"matchExpressions": [{"key": label, "operator": "In", "values": values}]}

chosen(object) := {choice.value |
	some placement in nodes.placements with input as object
	choice := nodes.choice(placement, label)
}

test_a_selector_chooses if chosen(pod({"nodeSelector": {label: "nvidia-l4"}})) == {"nvidia-l4"}

test_an_affinity_chooses_when_one_value_is_left if {
	chosen(pod(required([one_of(["nvidia-l4"])]))) == {"nvidia-l4"}
	chosen(pod(required([one_of(["nvidia-l4", "nvidia-tesla-t4"])]))) == set()
	chosen(pod(required([one_of(["nvidia-l4"]), one_of(["nvidia-tesla-t4"])]))) == set()
}

test_what_a_template_completes_is_open if {
	every value in ["${GPU}", "$GPU", "{{ .gpu }}", "<gpu>", "$(GPU)", "", 1, null] {
		chosen(pod({"nodeSelector": {label: value}})) == set()
	}
}

test_an_affinity_has_a_path if {
	some placement in nodes.placements with input as pod(required([one_of(["nvidia-l4"])]))
	nodes.choice(placement, label).path == [
		"spec", "affinity", "nodeAffinity", "requiredDuringSchedulingIgnoredDuringExecution", "nodeSelectorTerms",
		0, "matchExpressions", 0, "values", 0,
	]
}

test_a_step_of_a_pipeline_is_a_placement if {
	step := {"nodeSelector": {"labels": {label: "nvidia-l4"}}}
	chosen({"platforms": {"kubernetes": {"deploymentSpec": {"executors": {"exec-a": step}}}}}) == {"nvidia-l4"}
}

test_containers_that_run_together_add_up if {
	gpu := {"resources": {"limits": {"nvidia.com/gpu": 2}}}
	spec := {"containers": [gpu, gpu, {"name": "b"}], "initContainers": [gpu]}
	some placement in nodes.placements with input as pod(spec)
	nodes.total(placement, "nvidia.com/gpu") == 4
	not nodes.total(placement, "google.com/tpu")
}

test_a_total_is_open_where_one_of_its_parts_is if {
	limits := [{"nvidia.com/gpu": 1}, {"nvidia.com/gpu": "{{ .gpus }}"}]
	containers := [{"name": "a", "resources": {"limits": limit}} | some limit in limits]
	some placement in nodes.placements with input as pod({"containers": containers})
	not nodes.total(placement, "nvidia.com/gpu")
}

names(spec) if {
	some placement in nodes.placements with input as pod(spec)
	nodes.names(placement, label)
}

test_an_affinity_names_a_label if {
	names(required([{"matchExpressions": [{"key": label, "operator": "Exists"}]}]))
	not names(required([{"matchExpressions": [{"key": label, "operator": "DoesNotExist"}]}]))
	not names({})
}

placed_otherwise(object) if {
	some placement in nodes.placements with input as object
	nodes.is_placed_otherwise(placement) with input as object
}

test_a_pod_may_be_placed_by_other_means if {
	placed_otherwise(pod({"nodeName": "node-1"}))
	placed_otherwise(pod({"nodeSelector": "{{ .selector }}"}))
	placed_otherwise(pod({"nodeSelector": {"cloud.google.com/gke-nodepool": "gpus"}}))
	placed_otherwise(object.union(pod({}), {"metadata": {"labels": {"kueue.x-k8s.io/queue-name": "q"}}}))
	not placed_otherwise(pod({}))
}
