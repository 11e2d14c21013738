package idp.hardware.accelerator_not_in_region_test

import data.idp.hardware.accelerator_not_in_region as policy

listed := {
	"gpus": {"nvidia-l4": {"europe-west4": ["europe-west4-a"], "us-central1": []}, "nvidia-h100-80gb": {"us-west1": []}},
	"tpus": {"tpu-v6e-slice": {"us-east5": ["us-east5-a"]}},
	"unconfirmed": {"nvidia-h100-80gb": ["europe-west8-c"]},
}

regions := {"regions": ["europe-west1", "europe-west4", "europe-west8", "us-central1", "us-east5", "us-west1"]}

gpu := "cloud.google.com/gke-accelerator"

zone := "topology.kubernetes.io/zone"

pod(selector) := {"kind": "Pod", "spec": {"nodeSelector": selector, "containers": [{"name": "a"}]}}

messages(object) := {result.msg |
	some result in policy.deny with input as object with data.zones as listed with data.regions as regions
}

test_a_region_without_the_gpu_is_denied_at_the_zone if {
	policy.deny == {{
		"msg": "no zone of europe-west1 lists \"nvidia-l4\"; it is listed in europe-west4",
		"path": ["spec", "nodeSelector", zone],
	}} with input as pod({gpu: "nvidia-l4", zone: "europe-west1-b"}) with data.zones as listed
		with data.regions as regions
}

test_a_tpu_is_judged_too if {
	selector := {"cloud.google.com/gke-tpu-accelerator": "tpu-v6e-slice", "topology.kubernetes.io/region": "europe-west4"}
	messages(pod(selector)) == {
		"no zone of europe-west4 lists \"tpu-v6e-slice\"; it is listed in us-east5",
	}
}

test_a_listed_region_passes_whatever_the_zone if {
	every place in ["europe-west4-a", "europe-west4-z", "us-central1-a"] {
		count(messages(pod({gpu: "nvidia-l4", zone: place}))) == 0
	}
}

test_a_doubtful_region_is_not_judged if {
	count(messages(pod({gpu: "nvidia-h100-80gb", zone: "europe-west8-c"}))) == 0
	count(messages(pod({gpu: "nvidia-h100-80gb", zone: "europe-west4-a"}))) == 1
}

test_what_is_not_known_is_not_judged if {
	count(messages(pod({gpu: "nvidia-new", zone: "europe-west1-b"}))) == 0
	count(messages(pod({gpu: "nvidia-l4", zone: "mars-north1-a"}))) == 0
	count(messages(pod({gpu: "nvidia-l4", zone: "${ZONE}"}))) == 0
	count(messages(pod({zone: "europe-west1-b"}))) == 0
}

test_an_affinity_that_leaves_zones_open_is_not_judged if {
	term := {"matchExpressions": [{"key": zone, "operator": "In", "values": ["europe-west1-b", "europe-west4-a"]}]}
	spec := {
		"nodeSelector": {gpu: "nvidia-l4"},
		"affinity": {"nodeAffinity": {"requiredDuringSchedulingIgnoredDuringExecution": {"nodeSelectorTerms": [term]}}},
	}
	count(messages({"kind": "Pod", "spec": spec})) == 0
}
