package idp.security.container_privileged_test

import data.idp.security.container_privileged as policy

pod(container) := {"kind": "Pod", "spec": {"containers": [container]}}

test_privileged_is_denied_at_its_value if {
	policy.deny == {{
		"msg": "container \"a\" runs privileged",
		"path": ["spec", "containers", 0, "securityContext", "privileged"],
	}} with input as pod({"name": "a", "securityContext": {"privileged": true}})
}

test_a_container_without_name_is_denied if {
	results := policy.deny with input as pod({"securityContext": {"privileged": true}})
	{result.msg | some result in results} == {"container runs privileged"}
}

test_not_privileged_passes if {
	count(policy.deny) == 0 with input as pod({"name": "a", "securityContext": {"privileged": false}})
}

test_capabilities_pass if {
	container := {"name": "a", "securityContext": {"capabilities": {"add": ["IPC_LOCK"]}}}
	count(policy.deny) == 0 with input as pod(container)
}

test_a_host_process_is_denied if {
	container := {"name": "a", "securityContext": {"windowsOptions": {"hostProcess": true}}}
	policy.deny == {{
		"msg": "container \"a\" runs as a host process",
		"path": ["spec", "containers", 0, "securityContext", "windowsOptions", "hostProcess"],
	}} with input as pod(container)
}

test_a_pod_of_host_processes_is_denied_once if {
	object := {"kind": "Pod", "spec": {
		"securityContext": {"windowsOptions": {"hostProcess": true}},
		"containers": [{"name": "a"}, {"name": "b"}],
	}}
	policy.deny == {{
		"msg": "all containers of the pod run as host processes",
		"path": ["spec", "securityContext", "windowsOptions", "hostProcess"],
	}} with input as object
}

test_every_replica_group_is_read if {
	spec := {"containers": [{"name": "a", "securityContext": {"privileged": true}}]}
	object := {"kind": "PyTorchJob", "spec": {"pytorchReplicaSpecs": {
		"Master": {"template": {"spec": spec}},
		"Worker": {"template": {"spec": spec}},
	}}}
	results := policy.deny with input as object
	{result.path[2] | some result in results} == {"Master", "Worker"}
}
