package idp.hardware.pipeline_gpu_selector_missing_test

import data.idp.hardware.pipeline_gpu_selector_missing as policy

asking(accelerator) := {"path": "a.yaml", "value": {"deploymentSpec": {"executors": {"exec-a": {
	"container": {"resources": {"accelerator": accelerator}},
}}}}}

placed(path, labels) := {"path": path, "value": {"platforms": {"kubernetes": {"deploymentSpec": {"executors": {"exec-a": {
	"nodeSelector": {"labels": labels},
}}}}}}}

gpu := {"resourceType": "nvidia.com/gpu", "resourceCount": "1", "type": "nvidia.com/gpu", "count": "1"}

messages(documents) := {result.msg |
	some result in policy.deny with input as {"documents": {"kubeflow-pipeline": documents}}
}

test_a_step_without_a_type_is_denied_at_its_request if {
	policy.deny == {{
		"msg": "step \"exec-a\" asks for a GPU but selects no GPU type (cloud.google.com/gke-accelerator)",
		"path": [
			"documents", "kubeflow-pipeline", 0, "value", "deploymentSpec", "executors", "exec-a",
			"container", "resources", "accelerator",
		],
	}} with input as {"documents": {"kubeflow-pipeline": [asking(gpu)]}}
}

test_a_selected_type_passes if {
	labels := {"cloud.google.com/gke-accelerator": "nvidia-l4"}
	count(messages([asking(gpu), placed("a.yaml", labels)])) == 0
}

test_a_selector_of_another_file_does_not_count if {
	labels := {"cloud.google.com/gke-accelerator": "nvidia-l4"}
	count(messages([asking(gpu), placed("b.yaml", labels)])) == 1
}

test_a_compute_class_chooses if {
	count(messages([asking(gpu), placed("a.yaml", {"cloud.google.com/compute-class": "gpus"})])) == 0
}

test_the_older_spelling_is_read if {
	count(messages([asking({"type": "nvidia.com/gpu", "count": "1"})])) == 1
}

test_a_pipeline_for_vertex_ai_names_its_gpu if {
	count(messages([asking({"type": "NVIDIA_L4", "count": "1"})])) == 0
}

test_a_submitted_pipeline_is_judged if {
	inner := asking(gpu).value
	count(messages([{"path": "a.yaml", "value": {"pipelineSpec": inner}}])) == 1
}
