package idp.cost.gpu_toleration_broad_test

import data.idp.cost.gpu_toleration_broad as policy

pod(tolerations, extra) := {
	"kind": "Pod",
	"spec": object.union({"containers": [{"name": "a"}], "tolerations": tolerations}, extra),
}

results(object) := found if {
	found := policy.deny with input as object
}

test_tolerating_everything_is_denied_at_the_operator if {
	results(pod([{"operator": "Exists"}], {})) == {{
		"msg": "the pod asks for no GPU but tolerates every taint, that of GPU nodes too",
		"path": ["spec", "tolerations", 0, "operator"],
	}}
}

test_tolerating_the_gpu_taint_is_denied_at_the_key if {
	tolerations := [{"key": "dedicated"}, {"key": "nvidia.com/gpu", "operator": "Exists", "effect": "NoSchedule"}]
	results(pod(tolerations, {})) == {{
		"msg": "the pod asks for no GPU but tolerates the taint of GPU nodes",
		"path": ["spec", "tolerations", 1, "key"],
	}}
}

test_another_taint_passes if {
	count(results(pod([{"key": "dedicated", "operator": "Exists"}], {}))) == 0
}

test_another_effect_passes if {
	count(results(pod([{"operator": "Exists", "effect": "NoExecute"}], {}))) == 0
}

test_a_gpu_pod_passes if {
	gpu := {"containers": [{"name": "a", "resources": {"limits": {"nvidia.com/gpu": 1}}}]}
	count(results(pod([{"operator": "Exists"}], gpu))) == 0
}

test_zero_gpus_are_none if {
	gpu := {"containers": [{"name": "a", "resources": {"limits": {"nvidia.com/gpu": "0"}}}]}
	count(results(pod([{"operator": "Exists"}], gpu))) == 1
}

test_a_partition_is_a_gpu if {
	gpu := {"containers": [{"name": "a", "resources": {"limits": {"nvidia.com/mig-1g.5gb": 1}}}]}
	count(results(pod([{"operator": "Exists"}], gpu))) == 0
}

test_claimed_devices_pass if {
	count(results(pod([{"operator": "Exists"}], {"resourceClaims": [{"name": "gpu"}]}))) == 0
}

test_the_nvidia_runtime_passes if {
	count(results(pod([{"operator": "Exists"}], {"runtimeClassName": "nvidia"}))) == 0
}

test_a_daemon_set_passes if {
	object := {"kind": "DaemonSet", "spec": {"template": {"spec": {"tolerations": [{"operator": "Exists"}]}}}}
	count(results(object)) == 0
}

test_a_chosen_node_pool_passes if {
	selector := {"nodeSelector": {"cloud.google.com/gke-nodepool": "cpu"}}
	count(results(pod([{"operator": "Exists"}], selector))) == 0
}

test_a_pod_for_one_node_passes if {
	count(results(pod([{"operator": "Exists"}], {"nodeName": "node-1"}))) == 0
}
