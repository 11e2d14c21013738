package idp.hardware.gpu_resource_unknown_test

import data.idp.hardware.gpu_resource_unknown as policy

gke := {"cloud.google.com/gke-accelerator": "nvidia-tesla-a100"}

pod(selector, limits) := {"kind": "Pod", "spec": {
	"nodeSelector": selector,
	"containers": [{"name": "a", "resources": {"limits": limits}}],
}}

messages(object) := {result.msg | some result in policy.deny with input as object}

test_a_partition_by_name_is_denied_at_its_amount if {
	policy.deny == {{
		"msg": "container \"a\" asks for nvidia.com/mig-1g.5gb, which GKE does not serve: ask for nvidia.com/gpu and select the size \"1g.5gb\"",
		"path": ["spec", "containers", 0, "resources", "limits", "nvidia.com/mig-1g.5gb"],
	}} with input as pod(gke, {"nvidia.com/mig-1g.5gb": 1})
}

test_other_names_are_denied if {
	messages(pod(gke, {"nvidia.com/gpu.shared": "1"})) == {
		"container \"a\" asks for nvidia.com/gpu.shared, which GKE does not serve: ask for nvidia.com/gpu",
	}
}

test_a_gpu_passes if count(messages(pod(gke, {"nvidia.com/gpu": 1}))) == 0

test_elsewhere_the_operator_may_serve_it if {
	count(messages(pod({"nvidia.com/gpu.product": "A100"}, {"nvidia.com/mig-1g.5gb": 1}))) == 0
	count(messages(pod({}, {"nvidia.com/mig-1g.5gb": 1}))) == 0
}

test_none_passes if count(messages(pod(gke, {"nvidia.com/mig-1g.5gb": 0}))) == 0
