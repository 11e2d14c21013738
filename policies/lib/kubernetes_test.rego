package lib.kubernetes_test

import data.lib.kubernetes

spec := {"containers": [{"name": "a"}]}

template := {"spec": spec}

paths(object) := {pod.path | some pod in found} if {
	found := kubernetes.pods with input as object
}

test_a_pod_template_has_its_pod_at_the_top if {
	paths({"kind": "PodTemplate", "template": template}) == {["template", "spec"]}
}

test_leaders_and_workers_have_pods_of_their_own if {
	group := {"leaderTemplate": template, "workerTemplate": template}
	object := {"kind": "LeaderWorkerSet", "spec": {"leaderWorkerTemplate": group}}
	paths(object) == {
		["spec", "leaderWorkerTemplate", "leaderTemplate", "spec"],
		["spec", "leaderWorkerTemplate", "workerTemplate", "spec"],
	}
}

test_each_group_of_a_ray_cluster_has_a_pod if {
	cluster := {"headGroupSpec": {"template": template}, "workerGroupSpecs": [{}, {"template": template}]}
	paths({"kind": "RayCluster", "spec": cluster}) == {
		["spec", "headGroupSpec", "template", "spec"],
		["spec", "workerGroupSpecs", 1, "template", "spec"],
	}
}
