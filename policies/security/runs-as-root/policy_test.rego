package idp.security.runs_as_root_test

import data.idp.security.runs_as_root as policy

pod(container, spec) := {
	"kind": "Pod",
	"spec": object.union({"containers": [object.union({"name": "a"}, container)]}, spec),
}

context(settings) := {"securityContext": settings}

denied(object) := {result.msg | some result in policy.deny with input as object}

warned(object) := {result.msg | some result in policy.warn with input as object}

root := "container \"a\" runs as root (user 0)"

perhaps := "nothing keeps container \"a\" from running as root"

test_user_0_is_denied_at_its_value if {
	policy.deny == {{
		"msg": root,
		"path": ["spec", "containers", 0, "securityContext", "runAsUser"],
	}} with input as pod(context({"runAsUser": 0}), {})
}

test_user_0_of_the_pod_is_denied_where_it_is_written if {
	policy.deny == {{
		"msg": root,
		"path": ["spec", "securityContext", "runAsUser"],
	}} with input as pod({}, context({"runAsUser": 0}))
}

test_nothing_stated_is_warned_of_at_the_missing_key if {
	policy.warn == {{
		"msg": perhaps,
		"path": ["spec", "containers", 0, "securityContext", "runAsNonRoot"],
	}} with input as pod({}, {})
}

test_root_is_not_warned_of_too if count(warned(pod(context({"runAsUser": 0}), {}))) == 0

test_the_container_overrides_the_pod if {
	denied(pod(context({"runAsUser": 0}), context({"runAsUser": 1000}))) == {root}
	count(denied(pod(context({"runAsUser": 1000}), context({"runAsUser": 0})))) == 0
}

test_non_root_of_the_pod_or_the_container_passes if {
	count(warned(pod({}, context({"runAsNonRoot": true})))) == 0
	count(warned(pod(context({"runAsNonRoot": true}), {}))) == 0
}

test_a_container_that_takes_it_back_is_warned_of if {
	warned(pod(context({"runAsNonRoot": false}), context({"runAsNonRoot": true}))) == {perhaps}
}

test_null_is_nothing if {
	warned(pod(context({"runAsUser": null, "runAsNonRoot": null}), {})) == {perhaps}
}

test_another_user_passes if {
	object := pod({}, context({"runAsUser": 1000}))
	count(denied(object) | warned(object)) == 0
}

test_a_placeholder_passes if {
	object := pod(context({"runAsUser": "${USER}"}), {})
	count(denied(object) | warned(object)) == 0
}

test_init_containers_are_judged if {
	object := {"kind": "Pod", "spec": {"initContainers": [{"name": "b", "securityContext": {"runAsUser": 0}}]}}
	denied(object) == {"init container \"b\" runs as root (user 0)"}
}

test_pods_with_another_root_pass if {
	every spec in [
		{"hostUsers": false},
		{"os": {"name": "windows"}},
		{"nodeSelector": {"kubernetes.io/os": "windows"}},
		{"securityContext": {"windowsOptions": {"runAsUserName": "ContainerUser"}}},
	] {
		count(warned(pod({}, spec))) == 0
	}
}

test_a_privileged_container_is_another_finding if {
	count(warned(pod(context({"privileged": true}), {}))) == 0
}

agent(settings) := {"kind": "DaemonSet", "spec": {"template": {"spec": {
	"containers": [object.union({"name": "a"}, context(settings))],
}}}}

test_a_node_agent_that_does_not_rule_it_out_passes if count(warned(agent({}))) == 0

test_a_node_agent_of_user_0_is_denied if denied(agent({"runAsUser": 0})) == {root}
