package idp.cost.bucket_in_another_region_test

import data.idp.cost.bucket_in_another_region as policy

known := {"regions": ["europe-west4", "us-central1", "us-east1"]}

machine_facts := {"machines": {"g2-standard-8": {"family": "g2", "accelerator": "nvidia-l4"}}}

cluster(location) := {"name": "ml", "location": location, "remove_default_node_pool": true}

l4 := {"node_config": [{"machine_type": "g2-standard-8"}]}

module(clusters, pools, location) := {"path": "main.tf", "value": {"resource": {
	"google_container_cluster": {"ml": clusters},
	"google_container_node_pool": {"l4": pools},
	"google_storage_bucket": {"models": [{"name": "models", "location": location}]},
}}}

container(extra) := object.union({"name": "a", "resources": {"limits": {"nvidia.com/gpu": 1}}}, extra)

pod(containers, volumes) := {"path": "pod.yaml", "value": {
	"kind": "Pod",
	"metadata": {"name": "train"},
	"spec": {"containers": containers, "volumes": volumes},
}}

reader := pod([container({"args": ["--model=gs://models/llama/1"]})], [])

results(modules, object) := found if {
	found := policy.deny with input as {"documents": {"terraform": modules, "kubernetes": [object]}}
		with data.regions as known
		with data.machine_types as machine_facts
		with data.tpus as {"accelerators": {}}
}

messages(modules, object) := {result.msg | some result in results(modules, object)}

between(cluster_location, bucket_location) := messages(
	[module([cluster(cluster_location)], [l4], bucket_location)],
	reader,
)

fails(object) if {
	messages([module([cluster("us-central1")], [l4], "us-east1")], object) == {
		"bucket \"models\" is in us-east1 (google_storage_bucket.models), but the clusters are in us-central1",
	}
}

passes(object) if count(messages([module([cluster("us-central1")], [l4], "us-east1")], object)) == 0

test_cost16_fails_in_the_neighbouring_region if {
	results([module([cluster("us-central1-a")], [l4], "us-east1")], reader) == {{
		"msg": "bucket \"models\" is in us-east1 (google_storage_bucket.models), but the clusters are in us-central1",
		"path": ["documents", "kubernetes", 0, "value", "spec", "containers", 0, "args", 0],
	}}
}

test_cost16_nearly_fails_in_the_same_region if {
	count(between("us-central1-a", "us-central1")) == 0
	count(between("us-central1", "US-CENTRAL1")) == 0
}

test_cost16_fails_in_the_multi_region_of_another_continent if {
	between("us-central1", "EU") == {
		"bucket \"models\" is in EU (google_storage_bucket.models), but the clusters are in us-central1",
	}
	count(between("europe-west4", "US")) == 1
}

test_cost16_nearly_fails_in_the_multi_region_of_the_continent if {
	count(between("us-central1", "us")) == 0
	count(between("europe-west4", "EU")) == 0

	# Dual-regions, and what the facts do not know.
	count(between("us-central1", "EUR4")) == 0
	count(between("mars-north1", "us-central1")) == 0
}

test_mounts_and_names_count if {
	csi := {"driver": "gcsfuse.csi.storage.gke.io", "volumeAttributes": {"bucketName": "models"}}
	fails(pod([container({})], [{"name": "models", "csi": csi}]))
	fails(pod([container({"env": [{"name": "MODEL_REPOSITORY", "value": "gs://models"}]})], []))
	fails(pod([container({"command": ["serve", "gs://models/"]})], []))
	passes(pod([container({})], [{"name": "models", "csi": object.union(csi, {"driver": "other.example"})}]))
	passes(pod([container({"args": ["gs://models-of-others/1", 1]})], []))
}

test_pods_without_accelerators_may_read_from_anywhere if {
	passes(pod([{"name": "a", "args": ["gs://models/1"]}], []))
}

test_clusters_without_accelerators_or_location_decide_nothing if {
	e2 := {"node_config": [{"machine_type": "e2-medium"}]}
	count(messages([module([cluster("us-central1")], [e2], "us-east1")], reader)) == 0
	count(messages([module([], [l4], "us-east1")], reader)) == 0
	open := {"name": "other", "remove_default_node_pool": true}
	count(messages([module([cluster("us-central1"), open], [l4], "us-east1")], reader)) == 0
	auto := {"name": "auto", "location": "us-central1", "enable_autopilot": true}
	count(messages([module([auto], [], "us-east1")], reader)) == 1
}

test_each_region_of_a_cluster_or_pool_counts if {
	both := [cluster("us-central1"), cluster("us-east1")]
	count(messages([module(both, [l4], "us-east1")], reader)) == 0
	located := object.union(l4, {"location": "us-east1-b"})
	count(messages([module([cluster("us-central1")], [located], "us-east1")], reader)) == 0
}

test_a_bucket_of_one_environment_may_be_near if {
	modules := [module([cluster("us-central1")], [l4], location) | some location in ["us-central1", "us-east1"]]
	count(messages(modules, reader)) == 0
}

test_a_patch_may_name_another_bucket if {
	patched := {"documents": {
		"kubernetes": [reader],
		"terraform": [module([cluster("us-central1")], [l4], "us-east1")],
		"kustomization": [{"path": "kustomization.yaml", "value": {
			"resources": ["pod.yaml"],
			"patches": [{"target": {"kind": "Pod"}, "patch": "args: [gs://others/1]"}],
		}}],
	}}
	found := policy.deny with input as patched
		with data.regions as known
		with data.machine_types as machine_facts
		with data.tpus as {"accelerators": {}}
	count(found) == 0
}
