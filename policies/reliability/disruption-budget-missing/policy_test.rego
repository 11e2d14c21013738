package idp.reliability.disruption_budget_missing_test

import data.idp.reliability.disruption_budget_missing as policy

deployment(spec) := {
	"kind": "Deployment",
	"metadata": {"name": "ranker"},
	"spec": object.union({"template": {"metadata": {"labels": {"app": "ranker", "tier": "a"}}, "spec": {}}}, spec),
}

service := {"kind": "Service", "metadata": {"name": "s"}, "spec": {"selector": {"app": "ranker"}}}

budget(selector) := {
	"kind": "PodDisruptionBudget",
	"metadata": {"name": "b"},
	"spec": {"maxUnavailable": 1, "selector": selector},
}

autoscaler(spec) := {
	"kind": "HorizontalPodAutoscaler",
	"metadata": {"name": "h"},
	"spec": object.union({"scaleTargetRef": {"kind": "Deployment", "name": "ranker"}}, spec),
}

documents(values) := {"documents": {"kubernetes": [{"path": "a.yaml", "value": value} | some value in values]}}

kustomized(values, kustomization, patches) := object.union(documents(values), {"documents": {
	"kustomization": [{"path": "kustomization.yaml", "value": object.union({"resources": ["a.yaml"]}, kustomization)}],
	"kustomize-patch": [{"path": "patch.yaml", "value": value} | some value in patches],
}})

messages(input_documents) := {result.msg | some result in policy.deny with input as input_documents}

three := "Deployment \"ranker\" runs 3 replicas without a PodDisruptionBudget"

two := "Deployment \"ranker\" runs 2 replicas without a PodDisruptionBudget"

test_replicas_without_a_budget_are_denied_at_their_number if {
	policy.deny == {{
		"msg": three,
		"path": ["documents", "kubernetes", 0, "value", "spec", "replicas"],
	}} with input as documents([deployment({"replicas": 3}), service])
}

test_a_budget_that_selects_the_pods_passes if {
	every selector in [
		{},
		{"matchLabels": {"app": "ranker"}},
		{"matchExpressions": [{"key": "app", "operator": "In", "values": ["embed", "ranker"]}]},
		{"matchExpressions": [{"key": "app", "operator": "Exists"}]},
		{"matchLabels": {"app": "ranker"}, "matchExpressions": [{"key": "tier", "operator": "NotIn", "values": ["b"]}]},
	] {
		count(messages(documents([deployment({"replicas": 3}), service, budget(selector)]))) == 0
	}
}

test_a_budget_of_other_pods_does_not if {
	every selector in [
		null,
		{"matchLabels": {"app": "embed"}},
		{"matchLabels": {"app": "ranker", "tier": "b"}},
		{"matchExpressions": [{"key": "app", "operator": "DoesNotExist"}]},
		{"matchExpressions": [{"key": "app", "operator": "NotIn", "values": ["ranker"]}]},
	] {
		messages(documents([deployment({"replicas": 3}), service, budget(selector)])) == {three}
	}
}

in_namespace(object_, name) := object.union(object_, {"metadata": {"namespace": name}})

test_a_budget_of_another_namespace_does_not if {
	values := [
		in_namespace(deployment({"replicas": 3}), "a"),
		in_namespace(service, "a"),
		in_namespace(budget({}), "b"),
	]
	messages(documents(values)) == {three}
}

test_one_replica_cannot_be_protected if {
	count(messages(documents([deployment({"replicas": 1}), service]))) == 0
	count(messages(documents([deployment({}), service]))) == 0
}

test_a_workload_behind_no_service_is_not_judged if {
	count(messages(documents([deployment({"replicas": 3})]))) == 0
}

test_a_service_of_other_pods_is_none if {
	other := {"kind": "Service", "metadata": {"name": "s"}, "spec": {"selector": {"app": "ranker", "tier": "b"}}}
	count(messages(documents([deployment({"replicas": 3}), other]))) == 0
}

test_the_least_number_of_an_autoscaler_counts if {
	messages(documents([deployment({}), service, autoscaler({"minReplicas": 2})])) == {two}
}

test_an_autoscaler_overrides_the_own_number if {
	count(messages(documents([deployment({"replicas": 3}), service, autoscaler({})]))) == 0
}

test_an_autoscaler_of_another_workload_counts_nothing if {
	other := autoscaler({"minReplicas": 2, "scaleTargetRef": {"name": "embed"}})
	count(messages(documents([deployment({}), service, other]))) == 0
}

test_a_scaled_object_of_keda_counts if {
	scaled := {"kind": "ScaledObject", "metadata": {"name": "k"}, "spec": {
		"scaleTargetRef": {"name": "ranker"},
		"minReplicaCount": 2,
	}}
	messages(documents([deployment({}), service, scaled])) == {two}
}

test_replicas_of_a_kustomization_count if {
	messages(kustomized([deployment({}), service], {"replicas": [{"name": "ranker", "count": 3}]}, [])) == {three}
}

test_replicas_of_a_patch_count if {
	patch := {"kind": "HorizontalPodAutoscaler", "metadata": {"name": "h"}, "spec": {"minReplicas": 2}}
	messages(kustomized([deployment({}), service, autoscaler({"minReplicas": 1})], {}, [patch])) == {two}
}

test_labels_of_a_kustomization_are_selected if {
	labels := {"labels": [{"pairs": {"team": "ml"}, "includeTemplates": true}]}
	values := [deployment({"replicas": 3}), service, budget({"matchLabels": {"team": "ml"}})]
	count(messages(kustomized(values, labels, []))) == 0
	messages(documents(values)) == {three}
}

test_labels_that_a_patch_sets_are_not_known if {
	patch := {"patches": [{"target": {"kind": "Deployment"}, "patch": "[{op: add, path: /metadata/labels/a, value: b}]"}]}
	count(messages(kustomized([deployment({"replicas": 3}), service], patch, []))) == 0
}

test_what_is_deployed_together_may_hold_a_budget if {
	remote := {"resources": ["a.yaml", "https://example.com/budgets.yaml"]}
	count(messages(kustomized([deployment({"replicas": 3}), service], remote, []))) == 0
}

test_a_budget_whose_selector_is_patched_is_not_known if {
	patch := {"kind": "PodDisruptionBudget", "metadata": {"name": "b"}, "spec": {"selector": {"matchLabels": {"app": "ranker"}}}}
	values := [deployment({"replicas": 3}), service, budget({"matchLabels": {"app": "embed"}})]
	count(messages(kustomized(values, {"patches": [{"path": "patch.yaml"}]}, [patch]))) == 0
}
