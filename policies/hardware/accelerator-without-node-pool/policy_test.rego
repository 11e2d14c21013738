package idp.hardware.accelerator_without_node_pool_test

import data.idp.hardware.accelerator_without_node_pool as policy

label := "cloud.google.com/gke-accelerator"

tpu_label := "cloud.google.com/gke-tpu-accelerator"

gpu_facts := {"gpu_common": {"labels": {"type": label}}, "gpus": {"nvidia-l4": {}, "nvidia-tesla-t4": {}, "nvidia-b200": {}}}

tpu_facts := {
	"tpu_common": {"labels": {"type": tpu_label}},
	"accelerators": {"tpu-v6e-slice": {"machine_types": {"ct6e-standard-4t": 4}}},
}

machine_facts := {
	"machines": {"g2-standard-4": {"family": "g2", "accelerator": "nvidia-l4"}},
	"families": {"e2": {"architecture": "amd64"}, "n1": {"architecture": "amd64"}},
}

standard := {"name": "ml", "remove_default_node_pool": true}

module(path, cluster, pools) := {"path": path, "value": {"resource": {
	"google_container_cluster": {"ml": [cluster]},
	"google_container_node_pool": {"all": pools},
}}}

machine(type) := {"node_config": [{"machine_type": type}]}

guest(config) := {"node_config": [object.union({"machine_type": "n1-standard-8"}, {"guest_accelerator": [config]})]}

pod(selector) := {"path": "pod.yaml", "value": {
	"kind": "Pod",
	"metadata": {"name": "train"},
	"spec": {"nodeSelector": selector, "containers": [{"name": "a"}]},
}}

results(modules, objects) := found if {
	found := policy.deny with input as {"documents": {"terraform": modules, "kubernetes": objects}}
		with data.accelerators as gpu_facts
		with data.tpus as tpu_facts
		with data.machine_types as machine_facts
}

messages(pools, objects) := {result.msg | some result in results([module("main.tf", standard, pools)], objects)}

b200 := pod({label: "nvidia-b200"})

test_what_no_pool_has_is_denied_at_the_selector if {
	results([module("main.tf", standard, [machine("g2-standard-4")])], [b200]) == {{
		"msg": "no node pool has nvidia-b200: google_container_node_pool.all has nvidia-l4",
		"path": ["documents", "kubernetes", 0, "value", "spec", "nodeSelector", label],
	}}
}

test_all_accelerators_are_named if {
	guests := [machine("g2-standard-4"), guest({"type": "nvidia-tesla-t4", "count": 1}), machine("e2-medium")]
	messages(guests, [b200]) == {
		"no node pool has nvidia-b200: google_container_node_pool.all has nvidia-l4, google_container_node_pool.all has nvidia-tesla-t4",
	}
}

test_a_gpu_without_a_machine_type_counts if {
	open := {"node_config": [{"guest_accelerator": [{"type": "nvidia-tesla-t4", "count": 1}]}]}
	count(messages([open], [b200])) == 0
}

test_tpus_are_judged_too if {
	count(messages([machine("ct6e-standard-4t")], [pod({tpu_label: "tpu-v6e-slice"})])) == 0
	l4 := object.union(machine("g2-standard-4"), {"_address": "google_container_node_pool.l4"})
	messages([l4], [pod({tpu_label: "tpu-v6e-slice"})]) == {
		"no node pool has tpu-v6e-slice: google_container_node_pool.l4 has nvidia-l4",
	}
}

test_what_a_pool_has_passes if {
	count(messages([machine("g2-standard-4")], [pod({label: "nvidia-l4"})])) == 0
	count(messages([machine("g2-standard-4")], [pod({})])) == 0
	count(messages([machine("g2-standard-4")], [pod({label: "voodoo"})])) == 0
}

test_without_accelerators_nothing_is_said if count(messages([machine("e2-medium")], [b200])) == 0

test_pools_that_are_not_known_decide_nothing if {
	every other in [
		{"node_config": [{}]}, machine("z9-standard-4"), machine("n1-standard-4"),
		guest({"count": 1}),
	] {
		count(messages([machine("g2-standard-4"), other], [b200])) == 0
	}
}

test_clusters_that_make_nodes_decide_nothing if {
	every extra in [
		{"enable_autopilot": true}, {"cluster_autoscaling": [{"enabled": true}]}, {"cluster_autoscaling": [{}]},
	] {
		cluster := object.union(standard, extra)
		count(results([module("main.tf", cluster, [machine("g2-standard-4")])], [b200])) == 0
	}
	cluster := object.union(standard, {"cluster_autoscaling": [{"enabled": false}]})
	count(results([module("main.tf", cluster, [machine("g2-standard-4")])], [b200])) == 1
}

test_a_cluster_has_to_be_in_sight if {
	pools := {"path": "main.tf", "value": {"resource": {"google_container_node_pool": {"all": [machine("g2-standard-4")]}}}}
	count(results([pools], [b200])) == 0
}

test_objects_that_make_nodes_decide_nothing if {
	every object in [
		{"kind": "ContainerNodePool"},
		{"kind": "Namespace", "metadata": {"labels": {"cloud.google.com/default-compute-class": "gpu"}}},
	] {
		count(messages([machine("g2-standard-4")], [b200, {"path": "a.yaml", "value": object}])) == 0
	}
}

test_pods_with_a_class_are_not_judged if {
	count(messages([machine("g2-standard-4")], [pod({label: "nvidia-b200", "cloud.google.com/compute-class": "gpu"})])) == 0
}

test_folders_with_other_accelerators_decide_nothing if {
	development := module("dev/main.tf", standard, [machine("g2-standard-4")])
	production := module("prod/main.tf", standard, [machine("ct6e-standard-4t")])
	count(results([development, production], [b200])) == 0
	count(results([development, module("prod/main.tf", standard, [machine("g2-standard-4")])], [b200])) == 1
}

test_a_module_from_elsewhere_may_make_any_pool if {
	entry := module("main.tf", standard, [machine("g2-standard-4")])
	called := {source: count(found) |
		some source in ["terraform-google-modules/kubernetes-engine/google", "../pools", "./pools"]
		calling := object.union(entry, {"value": {"module": {"a": [{"source": source}]}}})
		found := results([calling], [b200])
	}
	called == {"terraform-google-modules/kubernetes-engine/google": 0, "../pools": 1, "./pools": 1}
}
