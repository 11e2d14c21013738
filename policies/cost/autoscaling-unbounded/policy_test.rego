package idp.cost.autoscaling_unbounded_test

import data.idp.cost.autoscaling_unbounded as policy

messages(object) := {result.msg | some result in policy.deny with input as object}

gpu := [{"name": "a", "resources": {"limits": {"nvidia.com/gpu": 1}}}]

scaled(spec) := {"kind": "ScaledObject", "spec": object.union({"triggers": []}, spec)}

knative(annotations, containers) := {
	"apiVersion": "serving.knative.dev/v1",
	"kind": "Service",
	"spec": {"template": {"metadata": {"annotations": annotations}, "spec": {"containers": containers}}},
}

no_end := "the service has no greatest number of replicas: it scales without end"

test_keda_has_a_default_that_is_denied_at_the_missing_key if {
	policy.deny == {{
		"msg": "the scaled object has no greatest number of replicas: it scales to KEDA's default of 100",
		"path": ["spec", "maxReplicaCount"],
	}} with input as scaled({})
}

test_a_bound_of_keda_passes if count(messages(scaled({"maxReplicaCount": 6}))) == 0

test_a_part_of_a_scaled_object_leaves_the_bound_to_the_whole if {
	count(messages({"kind": "ScaledObject", "spec": {"minReplicaCount": 1}})) == 0
}

test_a_knative_service_with_an_accelerator_is_denied if {
	policy.deny == {{
		"msg": no_end,
		"path": ["spec", "template", "metadata", "annotations", "autoscaling.knative.dev/max-scale"],
	}} with input as knative({}, gpu)
}

test_both_names_of_the_bound_are_known if {
	every key in ["autoscaling.knative.dev/max-scale", "autoscaling.knative.dev/maxScale"] {
		count(messages(knative({key: "3"}, gpu))) == 0
	}
}

test_zero_is_no_bound_for_knative if {
	messages(knative({"autoscaling.knative.dev/max-scale": "0"}, gpu)) == {no_end}
}

test_a_knative_service_without_accelerator_is_not_judged if count(messages(knative({}, [{"name": "a"}]))) == 0

test_a_core_service_does_not_scale if {
	count(messages(object.union(knative({}, gpu), {"apiVersion": "v1"}))) == 0
}

inference(mode, predictor) := {
	"kind": "InferenceService",
	"metadata": {"annotations": {"serving.kserve.io/deploymentMode": mode}},
	"spec": {"predictor": object.union({"model": gpu[0]}, predictor)},
}

test_an_inference_service_on_knative_is_denied if {
	policy.deny == {{
		"msg": "the predictor has no greatest number of replicas: it scales without end",
		"path": ["spec", "predictor", "maxReplicas"],
	}} with input as inference("Serverless", {})
}

test_a_bound_of_an_inference_service_passes if count(messages(inference("Knative", {"maxReplicas": 2}))) == 0

test_an_inference_service_in_another_mode_is_not_judged if {
	every mode in ["RawDeployment", "Standard"] {
		count(messages(inference(mode, {}))) == 0
	}
}

ray(autoscaling, group) := {"kind": "RayCluster", "spec": {
	"enableInTreeAutoscaling": autoscaling,
	"workerGroupSpecs": [object.union({"groupName": "gpu"}, group)],
}}

test_a_worker_group_of_an_autoscaling_ray_cluster_is_denied if {
	policy.deny == {{
		"msg": "worker group \"gpu\" has no greatest number of replicas: it grows without end",
		"path": ["spec", "workerGroupSpecs", 0, "maxReplicas"],
	}} with input as ray(true, {})
}

test_a_bound_of_a_worker_group_passes if count(messages(ray(true, {"maxReplicas": 4}))) == 0

test_a_ray_cluster_of_fixed_size_is_not_judged if count(messages(ray(false, {}))) == 0

autoscaler(spec) := {"kind": "HorizontalPodAutoscaler", "spec": spec}

test_an_autoscaler_that_may_grow_too_far_is_denied_at_its_bound if {
	policy.deny == {{
		"msg": "the autoscaler may grow to 1000 replicas, which is more than 100",
		"path": ["spec", "maxReplicas"],
	}} with input as autoscaler({"maxReplicas": 1000})
}

test_a_bound_within_the_most_passes if count(messages(autoscaler({"maxReplicas": 100}))) == 0

test_an_autoscaler_whose_bound_an_overlay_sets_passes if count(messages(autoscaler({"minReplicas": 1}))) == 0

test_a_placeholder_passes if count(messages(autoscaler({"maxReplicas": "${MAX}"}))) == 0

test_the_most_is_the_users if {
	results := policy.deny with input as autoscaler({"maxReplicas": 9})
		with data.parameters as {"autoscaling-unbounded": {"replicas": 8}}
	{result.msg | some result in results} == {"the autoscaler may grow to 9 replicas, which is more than 8"}
}
