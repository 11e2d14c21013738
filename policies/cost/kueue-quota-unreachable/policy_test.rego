package idp.cost.kueue_quota_unreachable_test

import data.idp.cost.kueue_quota_unreachable as policy

gpu_label := "cloud.google.com/gke-accelerator"

tpu_label := "cloud.google.com/gke-tpu-accelerator"

gpu_facts := {
	"gpu_common": {"labels": {"type": gpu_label}, "resource_name": "nvidia.com/gpu"},
	"gpus": {"nvidia-l4": {}, "nvidia-tesla-t4": {}},
}

tpu_facts := {
	"tpu_common": {"labels": {"type": tpu_label}, "resource_name": "google.com/tpu"},
	"accelerators": {"tpu-v6e-slice": {"machine_types": {"ct6e-standard-4t": 4}}},
}

machine_facts := {
	"machines": {"g2-standard-24": {"family": "g2", "accelerator": "nvidia-l4", "count": 2}},
	"families": {},
}

regional := {
	"name": "ml", "location": "us-central1", "node_locations": ["us-central1-a", "us-central1-b"],
	"remove_default_node_pool": true,
}

module(cluster, pools) := {"path": "main.tf", "value": {"resource": {
	"google_container_cluster": {"ml": [cluster]},
	"google_container_node_pool": {"all": pools},
}}}

pool(config, extra) := object.union({"cluster": "ml", "node_config": [config]}, extra)

l4(extra) := pool({"machine_type": "g2-standard-24"}, extra)

flavor(labels) := {
	"apiVersion": "kueue.x-k8s.io/v1beta1", "kind": "ResourceFlavor",
	"metadata": {"name": "f"}, "spec": {"nodeLabels": labels},
}

queue(resource, quota) := {
	"apiVersion": "kueue.x-k8s.io/v1beta1", "kind": "ClusterQueue", "metadata": {"name": "q"},
	"spec": {"resourceGroups": [{"coveredResources": [resource], "flavors": [{
		"name": "f", "resources": [{"name": resource, "nominalQuota": quota}],
	}]}]},
}

results(modules, objects, more) := found if {
	values := [{"path": "queue.yaml", "value": value} | some value in objects]
	found := policy.deny with input as {"documents": object.union({"terraform": modules, "kubernetes": values}, more)}
		with data.accelerators as gpu_facts
		with data.tpus as tpu_facts
		with data.machine_types as machine_facts
		with data.regions as {"regions": ["us-central1"]}
}

messages(modules, objects) := {result.msg | some result in results(modules, objects, {})}

gpus(pools, quota) := messages(
	[module(regional, pools)],
	[flavor({gpu_label: "nvidia-l4"}), queue("nvidia.com/gpu", quota)],
)

above(quota, most) := sprintf("a quota of %v nvidia.com/gpu is above the %v nvidia-l4 that the node pools reach", [quota, most])

two_a_zone := l4({"autoscaling": [{"max_node_count": 2}]})

test_cost18_fails_with_one_gpu_more if {
	objects := [flavor({gpu_label: "nvidia-l4"}), queue("nvidia.com/gpu", 9)]
	results([module(regional, [two_a_zone])], objects, {}) == {{
		"msg": above(9, 8),
		"path": [
			"documents", "kubernetes", 1, "value", "spec", "resourceGroups", 0, "flavors", 0, "resources", 0,
			"nominalQuota",
		],
	}}
}

test_cost18_nearly_fails_with_all_gpus if {
	count(gpus([two_a_zone], 8)) == 0
	count(gpus([two_a_zone], "8")) == 0
}

chips(quota) := [flavor({tpu_label: "tpu-v6e-slice"}), queue("google.com/tpu", quota)]

test_cost18_fails_with_chips_of_another_slice if {
	v6e := pool({"machine_type": "ct6e-standard-4t"}, {"node_count": 4, "node_locations": ["us-central1-b"]})
	messages([module(regional, [v6e])], chips(17)) == {
		"a quota of 17 google.com/tpu is above the 16 tpu-v6e-slice that the node pools reach",
	}
	count(messages([module(regional, [v6e])], chips(16))) == 0
}

test_pools_add_up if {
	total := l4({"autoscaling": [{"total_max_node_count": 3}]})
	gpus([two_a_zone, total], 15) == {above(15, 14)}
	count(gpus([two_a_zone, total], 14)) == 0
}

t4(number) := pool(
	{"machine_type": "n1-standard-8", "guest_accelerator": [{"type": "nvidia-tesla-t4", "count": number}]},
	{"node_count": 1, "node_locations": ["us-central1-a"]},
)

test_gpus_of_n1_are_counted if {
	objects := [flavor({gpu_label: "nvidia-tesla-t4"}), queue("nvidia.com/gpu", 3)]
	count(messages([module(regional, [t4(2)])], objects)) == 1
	count(messages([module(regional, [t4(4)])], objects)) == 0
}

test_a_zonal_cluster_has_one_zone if {
	zonal := {"name": "ml", "location": "us-central1-a", "remove_default_node_pool": true}
	objects := [flavor({gpu_label: "nvidia-l4"}), queue("nvidia.com/gpu", 5)]
	messages([module(zonal, [two_a_zone])], objects) == {above(5, 4)}
}

test_an_open_number_of_nodes_decides_nothing if {
	every open in [
		l4({}), l4({"autoscaling": [{}]}), l4({"cluster": "other", "autoscaling": [{"max_node_count": 1}]}),
	] {
		count(gpus([two_a_zone, open], 100)) == 0
	}
}

test_divided_gpus_decide_nothing if {
	every division in [{"gpu_partition_size": "1g.5gb"}, {"gpu_sharing_config": [{"max_shared_clients_per_gpu": 2}]}] {
		guest := object.union({"type": "nvidia-l4", "count": 2}, division)
		shared := pool({"machine_type": "g2-standard-24", "guest_accelerator": [guest]}, {"node_count": 1})
		count(gpus([shared], 100)) == 0
	}
	whole := {"type": "nvidia-l4", "count": 2, "gpu_partition_size": "", "gpu_sharing_config": []}
	count(gpus([pool({"machine_type": "g2-standard-24", "guest_accelerator": [whole]}, {"node_count": 1})], 5)) == 1
}

test_the_largest_environment_counts if {
	small := module(regional, [l4({"node_count": 1})])
	large := module(regional, [two_a_zone])
	count(messages([small, large], [flavor({gpu_label: "nvidia-l4"}), queue("nvidia.com/gpu", 8)])) == 0
	count(messages([small, large], [flavor({gpu_label: "nvidia-l4"}), queue("nvidia.com/gpu", 9)])) == 1
}

test_quotas_without_end_or_of_something_else_pass if {
	count(gpus([two_a_zone], 100000)) == 0
	count(gpus([two_a_zone], "${QUOTA}")) == 0
	cpu := [flavor({gpu_label: "nvidia-l4"}), queue("cpu", 100)]
	count(messages([module(regional, [two_a_zone])], cpu)) == 0
	open := [flavor({}), queue("nvidia.com/gpu", 100)]
	count(messages([module(regional, [two_a_zone])], open)) == 0
	both := [flavor({gpu_label: "nvidia-l4"}), flavor({gpu_label: "nvidia-tesla-t4"}), queue("nvidia.com/gpu", 100)]
	count(messages([module(regional, [two_a_zone])], both)) == 0
	other := object.union(queue("nvidia.com/gpu", 100), {"apiVersion": "example.com/v1"})
	count(messages([module(regional, [two_a_zone])], [flavor({gpu_label: "nvidia-l4"}), other])) == 0
}

test_checks_and_topologies_decide_for_themselves if {
	every checks in [
		{"admissionChecks": ["capacity"]},
		{"admissionChecksStrategy": {"admissionChecks": [{"name": "capacity"}]}},
	] {
		checked := object.union(queue("nvidia.com/gpu", 100), {"spec": checks})
		count(messages([module(regional, [two_a_zone])], [flavor({gpu_label: "nvidia-l4"}), checked])) == 0
	}
	aware := object.union(flavor({gpu_label: "nvidia-l4"}), {"spec": {"topologyName": "racks"}})
	count(messages([module(regional, [two_a_zone])], [aware, queue("nvidia.com/gpu", 100)])) == 0
}

test_a_patch_may_lower_the_quota if {
	kustomization := {"path": "kustomization.yaml", "value": {
		"resources": ["queue.yaml"],
		"patches": [{"target": {"kind": "ClusterQueue"}, "patch": "nominalQuota: 8"}],
	}}
	objects := [flavor({gpu_label: "nvidia-l4"}), queue("nvidia.com/gpu", 9)]
	count(results([module(regional, [two_a_zone])], objects, {"kustomization": [kustomization]})) == 0
}
