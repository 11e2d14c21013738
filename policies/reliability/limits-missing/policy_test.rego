package idp.reliability.limits_missing_test

import data.idp.reliability.limits_missing as policy

pod(resources) := {"kind": "Pod", "spec": {"containers": [{"name": "a", "resources": resources}]}}

messages(object) := {result.msg | some result in policy.deny with input as object}

no_memory := "container \"a\" has no memory limit"

no_cpu := "container \"a\" has neither a CPU request nor a CPU limit"

test_nothing_set_is_denied_at_the_missing_keys if {
	policy.deny == {
		{"msg": no_memory, "path": ["spec", "containers", 0, "resources", "limits", "memory"]},
		{"msg": no_cpu, "path": ["spec", "containers", 0, "resources", "requests", "cpu"]},
	} with input as {"kind": "Pod", "spec": {"containers": [{"name": "a"}]}}
}

test_a_memory_request_is_no_limit if {
	messages(pod({"requests": {"cpu": 1, "memory": "1Gi"}})) == {no_memory}
}

test_a_cpu_request_is_enough if {
	count(messages(pod({"requests": {"cpu": 1}, "limits": {"memory": "1Gi"}}))) == 0
}

test_a_cpu_limit_is_enough if count(messages(pod({"limits": {"cpu": 1, "memory": "1Gi"}}))) == 0

test_a_null_limit_is_missing if {
	messages(pod({"limits": {"cpu": 1, "memory": null}})) == {no_memory}
}

test_resources_of_the_pod_count if {
	object := {"kind": "Pod", "spec": {
		"resources": {"requests": {"cpu": 1}, "limits": {"memory": "1Gi"}},
		"containers": [{"name": "a"}],
	}}
	count(messages(object)) == 0
}

test_an_init_container_may_do_without if {
	object := {"kind": "Pod", "spec": {"initContainers": [{"name": "a"}], "containers": []}}
	count(messages(object)) == 0
}

test_a_sidecar_is_judged if {
	object := {"kind": "Pod", "spec": {"initContainers": [{"name": "a", "restartPolicy": "Always"}]}}
	messages(object) == {
		"sidecar container \"a\" has no memory limit",
		"sidecar container \"a\" has neither a CPU request nor a CPU limit",
	}
}

test_resources_of_a_template_are_not_judged if count(messages(pod("${RESOURCES}"))) == 0

test_resources_that_a_template_completes_are_not_judged if {
	every resources in ["{{ .resources }}", {"limits": "${LIMITS}"}, {"requests": "${REQUESTS}"}] {
		count(messages(pod(resources))) == 0
	}
}
