package idp.security.privilege_escalation_allowed_test

import data.idp.security.privilege_escalation_allowed as policy

pod(context) := {"kind": "Pod", "spec": {"containers": [{"name": "a", "securityContext": context}]}}

messages(object) := {result.msg | some result in policy.deny with input as object}

asked := "container \"a\" may gain more privileges than it starts with"

left := "nothing keeps container \"a\" from gaining privileges"

path := ["spec", "containers", 0, "securityContext", "allowPrivilegeEscalation"]

test_asking_for_it_is_denied_at_its_value if {
	policy.deny == {{"msg": asked, "path": path}} with input as pod({"allowPrivilegeEscalation": true})
}

test_leaving_it_out_is_denied_at_the_missing_key if {
	policy.deny == {{"msg": left, "path": path}} with input as pod({"runAsNonRoot": true})
}

test_no_security_context_is_denied if {
	object := {"kind": "Pod", "spec": {"containers": [{"name": "a"}]}}
	messages(object) == {left}
}

test_null_is_left_out if messages(pod({"allowPrivilegeEscalation": null})) == {left}

test_false_passes if count(messages(pod({"allowPrivilegeEscalation": false}))) == 0

test_a_placeholder_passes if count(messages(pod({"allowPrivilegeEscalation": "${ESCALATION}"}))) == 0

test_a_privileged_container_is_another_finding if count(messages(pod({"privileged": true}))) == 0

test_the_api_server_refuses_it_beside_all_rights if {
	every capability in ["ALL", "SYS_ADMIN", "CAP_SYS_ADMIN"] {
		count(messages(pod({"capabilities": {"add": [capability]}}))) == 0
	}
}

test_a_lesser_capability_is_judged if messages(pod({"capabilities": {"add": ["IPC_LOCK"]}})) == {left}

test_init_containers_are_judged if {
	messages({"kind": "Pod", "spec": {"initContainers": [{"name": "b"}]}}) == {
		"nothing keeps init container \"b\" from gaining privileges",
	}
}

test_windows_has_no_such_setting if {
	spec := {"os": {"name": "windows"}, "containers": [{"name": "a"}]}
	count(messages({"kind": "Pod", "spec": spec})) == 0
}

agent(context) := {"kind": "DaemonSet", "spec": {"template": {"spec": {
	"containers": [{"name": "a", "securityContext": context}],
}}}}

test_a_node_agent_may_leave_it_out if count(messages(agent({}))) == 0

test_a_node_agent_that_asks_is_denied if messages(agent({"allowPrivilegeEscalation": true})) == {asked}
