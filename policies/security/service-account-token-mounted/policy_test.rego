package idp.security.service_account_token_mounted_test

import data.idp.security.service_account_token_mounted as policy

pod(spec) := {"kind": "Pod", "metadata": {"name": "a"}, "spec": object.union({"containers": []}, spec)}

account(name, extra) := object.union({"kind": "ServiceAccount", "metadata": {"name": name}}, extra)

binding(subject) := {
	"kind": "RoleBinding",
	"metadata": {"name": "b"},
	"subjects": [subject],
}

documents(values) := {"documents": {"kubernetes": [{"path": "a.yaml", "value": value} | some value in values]}}

messages(values) := {result.msg | some result in policy.deny with input as documents(values)}

default_token := "the pod gets a token of service account \"default\" but seems not to use it"

own_token := "the pod gets a token of service account \"ranker\" but seems not to use it"

test_the_default_token_is_denied_at_the_missing_key if {
	policy.deny == {{
		"msg": default_token,
		"path": ["documents", "kubernetes", 0, "value", "spec", "automountServiceAccountToken"],
	}} with input as documents([pod({})])
}

test_naming_the_default_changes_nothing if {
	messages([pod({"serviceAccountName": "default"})]) == {default_token}
}

test_a_pod_that_refuses_passes if count(messages([pod({"automountServiceAccountToken": false})])) == 0

test_a_pod_that_asks_for_it_passes if count(messages([pod({"automountServiceAccountToken": true})])) == 0

test_an_account_that_refuses_passes if {
	ranker := pod({"serviceAccountName": "ranker"})
	count(messages([ranker, account("ranker", {"automountServiceAccountToken": false})])) == 0
	count(messages([pod({}), account("default", {"automountServiceAccountToken": false})])) == 0
}

test_an_account_without_rights_is_denied if {
	messages([pod({"serviceAccountName": "ranker"}), account("ranker", {})]) == {own_token}
}

test_the_older_name_of_the_field_counts if {
	messages([pod({"serviceAccount": "ranker"}), account("ranker", {})]) == {own_token}
}

test_an_account_that_is_not_in_view_passes if {
	count(messages([pod({"serviceAccountName": "ranker"})])) == 0
}

test_an_account_of_another_namespace_is_not_in_view if {
	other := account("ranker", {"metadata": {"namespace": "b"}})
	mine := object.union(pod({"serviceAccountName": "ranker"}), {"metadata": {"namespace": "a"}})
	count(messages([mine, other])) == 0
}

test_a_bound_account_uses_its_token if {
	subject := {"kind": "ServiceAccount", "name": "ranker"}
	values := [pod({"serviceAccountName": "ranker"}), account("ranker", {}), binding(subject)]
	count(messages(values)) == 0
}

test_the_default_account_may_be_bound if {
	count(messages([pod({}), binding({"kind": "ServiceAccount", "name": "default"})])) == 0
}

test_all_accounts_may_be_bound if {
	count(messages([pod({}), binding({"kind": "Group", "name": "system:serviceaccounts:serving"})])) == 0
}

test_a_binding_of_a_user_is_none if {
	messages([pod({}), binding({"kind": "User", "name": "default"})]) == {default_token}
}

test_node_agents_are_not_judged if {
	object := {"kind": "DaemonSet", "metadata": {"name": "a"}, "spec": {"template": {"spec": {"containers": []}}}}
	count(messages([object])) == 0
}

test_the_operator_makes_the_account_of_an_autoscaling_cluster if {
	count(messages([cluster({})])) == 1
	count(messages([cluster({"enableInTreeAutoscaling": true})])) == 0
}

cluster(extra) := {
	"kind": "RayCluster",
	"metadata": {"name": "a"},
	"spec": object.union({"headGroupSpec": {"template": {"spec": {"containers": []}}}}, extra),
}

test_a_patch_may_refuse if {
	kustomization := {"path": "kustomization.yaml", "value": {
		"resources": ["a.yaml"],
		"patches": [{"patch": "[{op: add, path: /spec/automountServiceAccountToken, value: false}]", "target": {"kind": "Pod"}}],
	}}
	input_documents := object.union(documents([pod({})]), {"documents": {"kustomization": [kustomization]}})
	count(policy.deny) == 0 with input as input_documents
}

test_an_account_that_a_patch_may_change_is_not_judged if {
	patch := "kind: ServiceAccount\nmetadata: {name: ranker}\nautomountServiceAccountToken: false"
	values := [pod({"serviceAccountName": "ranker"}), account("ranker", {})]
	kustomization := {"resources": ["a.yaml"], "patches": [{"patch": patch}]}
	found := policy.deny with input as object.union(documents(values), {"documents": {
		"kustomization": [{"path": "kustomization.yaml", "value": kustomization}],
	}})
	count(found) == 0
}
