package idp.hardware.gpu_selector_missing_test

import data.idp.hardware.gpu_selector_missing as policy

facts := {"gpus": {"nvidia-l4": {}, "nvidia-tesla-a100": {}, "nvidia-h100-80gb": {}}}

gpu := [{"name": "a", "resources": {"limits": {"nvidia.com/gpu": 1}}}]

job(extra) := {
	"kind": "Job",
	"metadata": {"name": "train"},
	"spec": {"template": {"spec": object.union({"containers": gpu}, extra)}},
}

label := "cloud.google.com/gke-accelerator"

messages(object) := {result.msg |
	some result in policy.deny with input as object with data.accelerators as facts
}

required(expression) := {"affinity": {"nodeAffinity": {"requiredDuringSchedulingIgnoredDuringExecution": {"nodeSelectorTerms": [{"matchExpressions": [expression]}]}}}}

test_no_selector_is_denied_at_the_missing_key if {
	policy.deny == {{
		"msg": "the pod asks for a GPU but selects no GPU type (cloud.google.com/gke-accelerator)",
		"path": ["spec", "template", "spec", "nodeSelector", label],
	}} with input as job({}) with data.accelerators as facts
}

test_a_known_type_passes if count(messages(job({"nodeSelector": {label: "nvidia-l4"}}))) == 0

test_an_unknown_type_is_denied_with_the_nearest if {
	policy.deny == {{
		"msg": "no GPU type is called \"nvidia-h100\"; the nearest is \"nvidia-h100-80gb\"",
		"path": ["spec", "template", "spec", "nodeSelector", label],
	}} with input as job({"nodeSelector": {label: "nvidia-h100"}}) with data.accelerators as facts
}

test_a_foreign_type_has_no_suggestion if {
	messages(job({"nodeSelector": {label: "mi300x"}})) == {"no GPU type is called \"mi300x\""}
}

test_a_placeholder_passes if count(messages(job({"nodeSelector": {label: "${GPU}"}}))) == 0

test_a_required_affinity_passes if {
	count(messages(job(required({"key": label, "operator": "In", "values": ["nvidia-l4"]})))) == 0
}

test_an_unknown_type_of_an_affinity_is_denied_at_its_value if {
	object := job(required({"key": label, "operator": "In", "values": ["nvidia-l4", "l40"]}))
	results := policy.deny with input as object with data.accelerators as facts
	{array.slice(result.path, 10, 12) | some result in results} == {["values", 1]}
}

test_an_affinity_that_excludes_does_not_choose if {
	count(messages(job(required({"key": label, "operator": "NotIn", "values": ["nvidia-l4"]})))) == 1
}

test_other_selectors_choose if {
	every key in ["cloud.google.com/compute-class", "cloud.google.com/gke-nodepool", "nvidia.com/gpu.product"] {
		count(messages(job({"nodeSelector": {key: "x"}}))) == 0
	}
}

test_a_selector_of_the_user_chooses if {
	results := policy.deny with input as job({"nodeSelector": {"example.com/gpu": "x"}})
		with data.accelerators as facts
		with data.parameters as {"gpu-selector-missing": {"selectors": ["example.com/gpu"]}}
	count(results) == 0
}

test_an_unrelated_selector_does_not_choose if {
	count(messages(job({"nodeSelector": {"kubernetes.io/os": "linux"}}))) == 1
}

test_a_queued_job_passes if {
	object := object.union(job({}), {"metadata": {"labels": {"kueue.x-k8s.io/queue-name": "research"}}})
	count(messages(object)) == 0
}

test_a_daemon_set_passes if count(messages(object.union(job({}), {"kind": "DaemonSet"}))) == 0

test_a_step_of_a_pipeline_names_a_type if {
	step := {"nodeSelector": {"labels": {label: "nvidia-h100"}}}
	pipeline := {"platforms": {"kubernetes": {"deploymentSpec": {"executors": {"exec-a": step}}}}}
	messages(pipeline) == {"no GPU type is called \"nvidia-h100\"; the nearest is \"nvidia-h100-80gb\""}
}

test_a_pod_without_gpu_passes if {
	count(messages({"kind": "Pod", "spec": {"containers": [{"name": "a"}]}})) == 0
}

test_zero_gpus_are_none if {
	zero := [{"name": "a", "resources": {"limits": {"nvidia.com/gpu": 0}}}]
	count(messages({"kind": "Pod", "spec": {"containers": zero}})) == 0
}

test_without_facts_names_are_not_judged if {
	count(policy.deny) == 0 with input as job({"nodeSelector": {label: "nvidia-h100"}})
		with data.accelerators as {}
}

test_a_selector_that_a_template_completes_is_not_judged if {
	count(messages(job({"nodeSelector": "{{ .selector }}"}))) == 0
}

test_a_pod_for_one_node_passes if count(messages(job({"nodeName": "node-1"}))) == 0
