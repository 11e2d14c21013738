package idp.security.network_policy_missing_test

import data.idp.security.network_policy_missing as policy

labelled := {"metadata": {"labels": {"app": "ranker"}}}

ports := {"containers": [{"name": "a", "ports": [{"containerPort": 8000}]}]}

workload(kind, spec) := {
	"kind": kind,
	"metadata": {"name": "ranker", "namespace": "serving"},
	"spec": {"template": object.union(labelled, {"spec": spec})},
}

server := workload("Deployment", ports)

namespace := {"kind": "Namespace", "metadata": {"name": "serving"}}

network_policy(selector) := {
	"apiVersion": "networking.k8s.io/v1",
	"kind": "NetworkPolicy",
	"metadata": {"name": "n", "namespace": "serving"},
	"spec": {"podSelector": selector},
}

documents(values) := {"documents": {"kubernetes": [{"path": "a.yaml", "value": value} | some value in values]}}

kustomized(values, kustomization) := object.union(documents(values), {"documents": {"kustomization": [{
	"path": "kustomization.yaml",
	"value": object.union({"resources": ["a.yaml"]}, kustomization),
}]}})

messages(input_documents) := {result.msg | some result in policy.deny with input as input_documents}

uncovered := "no NetworkPolicy selects the pods of Deployment \"ranker\""

test_no_policy_in_a_namespace_of_the_repository_is_denied_at_the_labels if {
	policy.deny == {{
		"msg": uncovered,
		"path": ["documents", "kubernetes", 0, "value", "spec", "template", "metadata", "labels"],
	}} with input as documents([server, namespace])
}

test_without_a_sign_of_policies_or_namespaces_nothing_is_said if {
	count(messages(documents([server]))) == 0
}

test_the_namespace_of_others_is_their_business if {
	other := {"kind": "Namespace", "metadata": {"name": "training"}}
	count(messages(documents([server, other]))) == 0
}

test_a_policy_that_selects_the_pods_passes if {
	every selector in [
		{},
		{"matchLabels": {"app": "ranker"}},
		{"matchExpressions": [{"key": "app", "operator": "In", "values": ["ranker"]}]},
	] {
		count(messages(documents([server, namespace, network_policy(selector)]))) == 0
	}
}

test_a_policy_of_other_pods_is_denied if {
	messages(documents([server, network_policy({"matchLabels": {"app": "embed"}})])) == {uncovered}
}

test_a_policy_of_another_namespace_does_not_cover if {
	other := object.union(network_policy({}), {"metadata": {"namespace": "training"}})
	count(messages(documents([server, other]))) == 0
	messages(documents([server, namespace, other])) == {uncovered}
}

test_a_policy_without_namespace_may_cover if {
	count(messages(documents([server, namespace, open(network_policy({}))]))) == 0
}

open(value) := json.remove(value, ["/metadata/namespace"])

test_without_namespaces_a_policy_beside_it_tells if {
	other := open(network_policy({"matchLabels": {"app": "embed"}}))
	together := documents([open(server), other])
	messages(together) == {uncovered}
	apart := json.patch(together, [{
		"op": "replace",
		"path": "/documents/kubernetes/1/path",
		"value": "embed/policy.yaml",
	}])
	count(messages(apart)) == 0
}

test_a_pod_that_does_not_listen_is_not_judged if {
	count(messages(documents([workload("Deployment", {"containers": [{"name": "a"}]}), namespace]))) == 0
}

test_a_service_tells_that_it_listens if {
	service := {
		"kind": "Service",
		"metadata": {"name": "s", "namespace": "serving"},
		"spec": {"selector": {"app": "ranker"}},
	}
	values := [workload("Deployment", {"containers": [{"name": "a"}]}), namespace, service]
	messages(documents(values)) == {uncovered}
}

test_jobs_are_not_judged if count(messages(documents([workload("Job", ports), namespace]))) == 0

test_the_network_of_the_node_is_out_of_reach if {
	spec := object.union(ports, {"hostNetwork": true})
	count(messages(documents([workload("DaemonSet", spec), namespace]))) == 0
}

test_policies_of_other_kinds_are_taken_to_cover if {
	every kind in ["CiliumNetworkPolicy", "CiliumClusterwideNetworkPolicy", "GlobalNetworkPolicy", "AdminNetworkPolicy"] {
		other := {"apiVersion": "example.com/v1", "kind": kind, "metadata": {"name": "n"}}
		count(messages(documents([server, namespace, other]))) == 0
	}
}

test_labels_of_a_kustomization_are_selected if {
	values := [server, namespace, network_policy({"matchLabels": {"team": "ml"}})]
	messages(documents(values)) == {uncovered}
	count(messages(kustomized(values, {"commonLabels": {"team": "ml"}}))) == 0
}

test_the_namespace_of_a_kustomization_counts if {
	values := [open(server), namespace]
	count(messages(documents(values))) == 0
	messages(kustomized(values, {"namespace": "serving"})) == {uncovered}
}

patch(kind, path) := {"patches": [{
	"target": {"kind": kind},
	"patch": sprintf("[{op: add, path: %s, value: {}}]", [path]),
}]}

test_labels_that_a_patch_sets_are_not_known if {
	values := [server, namespace]
	count(messages(kustomized(values, patch("Deployment", "/spec/template/metadata/labels")))) == 0
	messages(kustomized(values, patch("Deployment", "/spec/paused"))) == {uncovered}
}

test_a_selector_that_a_patch_sets_may_cover if {
	values := [server, namespace, network_policy({"matchLabels": {"app": "embed"}})]
	count(messages(kustomized(values, patch("NetworkPolicy", "/spec/podSelector")))) == 0
}

test_what_is_deployed_together_may_hold_a_policy if {
	remote := {"resources": ["a.yaml", "github.com/example/policies?ref=v1"]}
	count(messages(kustomized([server, namespace], remote))) == 0
}
