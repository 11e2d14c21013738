package idp.delivery.owner_label_missing_test

import data.idp.delivery.owner_label_missing as policy

workload(name, metadata) := {
	"kind": "Deployment",
	"metadata": object.union({"name": name}, metadata),
	"spec": {"template": {"spec": {"containers": []}}},
}

owned := workload("embed", {"labels": {"team": "search"}})

ranker := workload("ranker", {"labels": {"app": "ranker"}})

documents(values) := {"documents": {"kubernetes": [{"path": "a.yaml", "value": value} | some value in values]}}

kustomized(values, kustomization) := object.union(documents(values), {"documents": {"kustomization": [{
	"path": "kustomization.yaml",
	"value": object.union({"resources": ["a.yaml"]}, kustomization),
}]}})

messages(input_documents) := {result.msg | some result in policy.deny with input as input_documents}

ownerless := "Deployment \"ranker\" names no owner: it has no label \"a8r.io/owner\", \"owner\" or \"team\""

test_a_workload_beside_owned_ones_is_denied_at_its_labels if {
	policy.deny == {{
		"msg": ownerless,
		"path": ["documents", "kubernetes", 1, "value", "metadata", "labels"],
	}} with input as documents([owned, ranker])
}

test_where_no_workload_has_an_owner_it_is_not_the_custom if count(messages(documents([ranker]))) == 0

test_where_few_have_an_owner_it_is_not_the_custom if {
	count(messages(documents([owned, ranker, workload("c", {})]))) == 0
}

test_objects_without_pods_need_no_owner if {
	count(messages(documents([owned, {"kind": "ConfigMap", "metadata": {"name": "c"}}]))) == 0
}

test_an_owner_may_be_named_in_several_ways if {
	every metadata in [
		{"labels": {"owner": "search"}},
		{"annotations": {"a8r.io/owner": "@search"}},
		{"annotations": {"team": "search"}},
	] {
		count(messages(documents([owned, workload("ranker", metadata)]))) == 0
	}
}

test_a_label_of_the_pods_names_the_owner if {
	labelled := object.union(ranker, {"spec": {"template": {"metadata": {"labels": {"team": "search"}}}}})
	count(messages(documents([owned, labelled]))) == 0
}

test_a_label_of_the_namespace_names_the_owner if {
	namespace := {"kind": "Namespace", "metadata": {"name": "serving", "labels": {"team": "search"}}}
	inside := object.union(ranker, {"metadata": {"namespace": "serving"}})
	count(messages(documents([owned, inside, namespace]))) == 0
	messages(documents([owned, ranker, namespace])) == {ownerless}
}

test_labels_of_a_kustomization_name_the_owner if {
	count(messages(kustomized([owned, ranker], {"labels": [{"pairs": {"team": "search"}}]}))) == 0
	count(messages(kustomized([owned, ranker], {"commonLabels": {"owner": "search"}}))) == 0
	count(messages(kustomized([owned, ranker], {"commonAnnotations": {"a8r.io/owner": "search"}}))) == 0
	messages(kustomized([owned, ranker], {"commonLabels": {"tier": "a"}})) == {ownerless}
}

test_a_patch_may_name_the_owner if {
	patches := [{"target": {"kind": "Deployment"}, "patch": "[{op: add, path: /metadata/labels/team, value: a}]"}]
	count(messages(kustomized([owned, ranker], {"patches": patches}))) == 0
}

held(labels, values) := {result.msg |
	some result in policy.deny with input as documents(values)
		with data.parameters as {"owner-label-missing": {"labels": labels}}
}

test_labels_of_the_user_are_asked_for_everywhere if {
	held(["squad"], [ranker]) == {"Deployment \"ranker\" names no owner: it has no label \"squad\""}
}

test_labels_of_the_user_replace_the_others if {
	count(held(["squad"], [owned])) == 1
	count(held(["squad"], [workload("a", {"labels": {"squad": "b"}})])) == 0
}

test_a_generated_name_is_told if {
	job := {"kind": "Job", "metadata": {"generateName": "train-"}, "spec": {"template": {"spec": {}}}}
	held(["team"], [job]) == {"Job \"train-\" names no owner: it has no label \"team\""}
}
