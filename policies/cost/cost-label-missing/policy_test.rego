package idp.cost.cost_label_missing_test

import data.idp.cost.cost_label_missing as policy

workload(name, labels, pod_labels) := {
	"kind": "Deployment",
	"metadata": {"name": name, "labels": labels},
	"spec": {"template": {"metadata": {"labels": pod_labels}, "spec": {"containers": []}}},
}

counted := workload("embed", {}, {"team": "search"})

ranker := workload("ranker", {"team": "search"}, {"app": "ranker"})

documents(values) := {"documents": {"kubernetes": [{"path": "a.yaml", "value": value} | some value in values]}}

kustomized(values, kustomization) := object.union(documents(values), {"documents": {"kustomization": [{
	"path": "kustomization.yaml",
	"value": object.union({"resources": ["a.yaml"]}, kustomization),
}]}})

messages(input_documents) := {result.msg | some result in policy.deny with input as input_documents}

unsplit := concat("", [
	"the pods of Deployment \"ranker\" have no label ",
	"\"cost-center\", \"cost-centre\", \"cost_center\", \"costcenter\" or \"team\"",
])

test_a_label_that_does_not_reach_the_pods_is_denied_at_theirs if {
	policy.deny == {{
		"msg": unsplit,
		"path": ["documents", "kubernetes", 0, "value", "spec", "template", "metadata", "labels"],
	}} with input as documents([ranker])
}

test_a_label_of_the_pods_passes if count(messages(documents([counted]))) == 0

test_a_workload_beside_labelled_ones_is_denied if {
	messages(documents([counted, workload("ranker", {}, {})])) == {unsplit}
}

test_where_no_workload_has_a_label_it_is_not_the_custom if {
	count(messages(documents([workload("ranker", {}, {"app": "ranker"})]))) == 0
}

test_where_few_have_a_label_it_is_not_the_custom if {
	count(messages(documents([counted, workload("a", {}, {}), workload("b", {}, {})]))) == 0
}

test_a_label_of_the_namespace_splits_the_bill if {
	namespace := {"kind": "Namespace", "metadata": {"name": "serving", "labels": {"cost-center": "7"}}}
	inside := object.union(ranker, {"metadata": {"namespace": "serving"}})
	count(messages(documents([inside, namespace]))) == 0
}

test_a_kustomization_has_to_label_templates if {
	pairs := {"pairs": {"team": "search"}}
	plain := workload("ranker", {}, {})
	messages(kustomized([plain], {"labels": [pairs]})) == {unsplit}
	every option in ["includeTemplates", "includeSelectors"] {
		count(messages(kustomized([plain], {"labels": [object.union(pairs, {option: true})]}))) == 0
	}
	count(messages(kustomized([plain], {"commonLabels": {"team": "search"}}))) == 0
}

test_a_patch_may_label_the_pods if {
	patch := "[{op: add, path: /spec/template/metadata/labels/team, value: a}]"
	kustomization := {"patches": [{"target": {"kind": "Deployment"}, "patch": patch}]}
	count(messages(kustomized([ranker], kustomization))) == 0
}

replicas(labels) := {"template": {"spec": {"template": {
	"metadata": {"labels": labels},
	"spec": {"containers": []},
}}}}

test_each_pod_of_a_job_set_is_judged if {
	set := {
		"kind": "JobSet",
		"metadata": {"name": "train"},
		"spec": {"replicatedJobs": [replicas({"team": "search"}), replicas({})]},
	}
	results := policy.deny with input as documents([set])
	{result.path[6] | some result in results} == {1}
}

test_labels_of_the_user_are_asked_for_everywhere if {
	results := policy.deny with input as documents([counted])
		with data.parameters as {"cost-label-missing": {"labels": ["budget", "account"]}}
	{result.msg | some result in results} == {"the pods of Deployment \"embed\" have no label \"account\" or \"budget\""}
}
