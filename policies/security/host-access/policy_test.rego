package idp.security.host_access_test

import data.idp.security.host_access as policy

pod(spec) := {"kind": "Pod", "spec": spec}

mounting(path) := pod({"volumes": [{"name": "a"}, {"name": "b", "hostPath": {"path": path}}]})

messages(object) := {result.msg | some result in policy.deny with input as object}

test_namespaces_of_the_node_are_denied_at_their_values if {
	policy.deny == {
		{"msg": "the pod uses the network of its node (hostNetwork)", "path": ["spec", "hostNetwork"]},
		{"msg": "the pod uses the process namespace of its node (hostPID)", "path": ["spec", "hostPID"]},
		{"msg": "the pod uses the IPC namespace of its node (hostIPC)", "path": ["spec", "hostIPC"]},
	} with input as pod({"hostNetwork": true, "hostPID": true, "hostIPC": true})
}

test_namespaces_of_its_own_pass if {
	count(messages(pod({"hostNetwork": false, "hostPID": false, "hostIPC": false}))) == 0
}

test_a_folder_of_the_node_is_denied_at_its_path if {
	policy.deny == {{
		"msg": "volume \"b\" is \"/mnt/models\" of the node",
		"path": ["spec", "volumes", 1, "hostPath", "path"],
	}} with input as mounting("/mnt/models")
}

test_other_volumes_pass if {
	volumes := [{"name": "a", "emptyDir": {}}, {"name": "b", "persistentVolumeClaim": {"claimName": "c"}}]
	count(messages(pod({"volumes": volumes}))) == 0
}

test_clocks_and_gpu_libraries_tell_no_secrets if {
	every path in ["/etc/localtime", "/usr/share/zoneinfo/UTC", "/home/kubernetes/bin/nvidia/lib64"] {
		count(messages(mounting(path))) == 0
	}
}

test_a_likeness_is_not_enough if {
	every path in ["/etc/localtime-of-others", "/etc", "/etc/localtime/../shadow"] {
		count(messages(mounting(path))) == 1
	}
}

test_further_folders_are_the_users if {
	parameters := {"host-access": {"paths": ["/mnt/models/"]}}
	count(policy.deny) == 0 with input as mounting("/mnt/models/a") with data.parameters as parameters
	count(policy.deny) == 1 with input as mounting("/mnt") with data.parameters as parameters
}

test_a_node_agent_is_warned if {
	object := {"kind": "DaemonSet", "spec": {"template": {"spec": {"hostPID": true}}}}
	count(messages(object)) == 0
	policy.warn == {{
		"msg": "the pod uses the process namespace of its node (hostPID)",
		"path": ["spec", "template", "spec", "hostPID"],
	}} with input as object
}

test_others_are_not_warned_too if count(policy.warn) == 0 with input as pod({"hostPID": true})
