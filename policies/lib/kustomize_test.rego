package lib.kustomize_test

import data.lib.kustomize

# A base with a Deployment that one overlay includes, as `documents` of a repository policy.
deployment := {"path": "deploy/base/deployment.yaml", "value": {
	"kind": "Deployment",
	"metadata": {"name": "ranker"},
}}

file := deployment.path

documents(base, overlay) := {"documents": {
	"kubernetes": [deployment],
	"kustomization": [
		{
			"path": "deploy/base/kustomization.yaml",
			"value": object.union({"resources": ["./deployment.yaml"]}, base),
		},
		{
			"path": "deploy/overlays/prod/kustomization.yaml",
			"value": object.union({"resources": ["../../base"]}, overlay),
		},
	],
}}

test_a_file_that_nothing_includes_gets_nothing if {
	count(kustomize.labels("other.yaml")) == 0 with input as documents({"commonLabels": {"a": "b"}}, {})
}

test_labels_of_bases_and_overlays_are_added if {
	labels := kustomize.labels(file) with input as documents(
		{"commonLabels": {"a": "b"}},
		{"labels": [{"pairs": {"c": "d"}}]},
	)
	labels == {"a", "c"}
}

test_labels_reach_pods_only_when_told_to if {
	labels := kustomize.pod_labels(file) with input as documents(
		{"commonLabels": {"a": "1"}, "labels": [{"pairs": {"b": "2"}}]},
		{"labels": [
			{"pairs": {"c": "3"}, "includeTemplates": true},
			{"pairs": {"d": "4"}, "includeSelectors": true},
		]},
	)
	labels == {"a": "1", "c": "3", "d": "4"}
}

test_annotations_are_added if {
	annotations := kustomize.annotations(file) with input as documents({}, {"commonAnnotations": {"a": "b"}})
	annotations == {"a"}
}

test_a_component_changes_what_is_included_beside_it if {
	company := documents({}, {"components": ["../../team"]})
	component := {"path": "deploy/team/kustomization.yaml", "value": {
		"kind": "Component",
		"labels": [{"pairs": {"team": "ml"}}],
	}}
	kustomizations := array.concat(company.documents.kustomization, [component])
	labels := kustomize.labels(file) with input as company
		with input.documents.kustomization as kustomizations
	labels == {"team"}
}

test_another_base_beside_it_changes_nothing if {
	company := documents({}, {"resources": ["../../base", "../../other"]})
	other := {"path": "deploy/other/kustomization.yaml", "value": {"commonLabels": {"a": "b"}}}
	kustomizations := array.concat(company.documents.kustomization, [other])
	labels := kustomize.labels(file) with input as company
		with input.documents.kustomization as kustomizations
	count(labels) == 0
}

test_a_kustomization_in_the_root_is_known if {
	labels := kustomize.labels("a.yaml") with input as {"documents": {"kustomization": [
		{"path": "kustomization.yaml", "value": {"resources": ["a.yaml"], "commonLabels": {"a": "b"}}},
		{"path": "b/kustomization.yaml", "value": {}},
	]}}
	labels == {"a"}
}

test_two_kustomizations_in_a_folder_both_count if {
	labels := kustomize.labels("a.yaml") with input as {"documents": {"kustomization": [
		{"path": "kustomization.yaml", "value": {"resources": ["a.yaml"], "commonLabels": {"a": "b"}}},
		{"path": "Kustomization", "value": {"resources": ["a.yaml"], "commonLabels": {"c": "d"}}},
	]}}
	labels == {"a", "c"}
}

test_a_kustomization_sets_the_namespace if {
	namespaces := kustomize.namespaces(object.union(deployment, {"value": {"metadata": {"namespace": "a"}}}))
		with input as documents({}, {"namespace": "prod"})
	namespaces == {"prod"}
}

test_an_object_may_state_its_namespace if {
	entry := object.union(deployment, {"value": {"metadata": {"namespace": "a"}}})
	namespaces := kustomize.namespaces(entry) with input as documents({}, {})
	namespaces == {"a"}
}

in_namespace(name) := {"path": "a.yaml", "value": {"metadata": {"namespace": name}}}

test_equal_namespaces_are_shared if {
	kustomize.may_share_namespace(in_namespace("a"), in_namespace("a")) with input as {}
}

test_different_namespaces_are_not_shared if {
	not kustomize.may_share_namespace(in_namespace("a"), in_namespace("b")) with input as {}
}

test_an_open_namespace_may_be_any if {
	kustomize.may_share_namespace(in_namespace("a"), {"path": "b.yaml", "value": {}}) with input as {}
}

test_a_folder_keeps_files_together if {
	kustomize.are_together({"path": "a/b.yaml"}, {"path": "a/c.yaml"}) with input as {}
	not kustomize.are_together({"path": "a/b.yaml"}, {"path": "a/c/d.yaml"}) with input as {}
}

test_a_kustomization_keeps_files_together if {
	overlay := documents({}, {"resources": ["../../base", "policy.yaml"]})
	kustomize.are_together(deployment, {"path": "deploy/overlays/prod/policy.yaml"}) with input as overlay
	not kustomize.are_together(deployment, {"path": "deploy/overlays/prod/other.yaml"}) with input as overlay
}

test_replicas_are_by_name if {
	replicas := kustomize.replicas(deployment)
		with input as documents({}, {"replicas": [{"name": "ranker", "count": 3}, {"name": "b", "count": 5}]})
	replicas == {3}
}

patched(overlay) if {
	kustomize.may_be_patched(deployment, "team") with input as documents({}, overlay)
}

test_an_inline_patch_that_names_the_object_may_set_it if {
	patched({"patches": [{"patch": "kind: Deployment\nmetadata: {name: ranker, labels: {team: ml}}"}]})
	patched({"patchesStrategicMerge": ["kind: Deployment\nmetadata: {name: ranker, labels: {team: ml}}"]})
}

test_an_inline_patch_of_another_word_does_not if {
	not patched({"patches": [{"patch": "kind: Deployment\nmetadata: {name: ranker}"}]})
}

test_an_inline_patch_of_another_object_does_not if {
	not patched({"patches": [{"patch": "kind: Deployment\nmetadata: {name: other, labels: {team: ml}}"}]})
}

operations := "- {op: add, path: /metadata/labels/team, value: ml}"

test_a_target_matches_by_regular_expressions if {
	every target in [{}, {"kind": "Deployment"}, {"name": "rank.*"}, {"kind": "Deploy.*|Job", "name": "ranker"}] {
		patched({"patches": [{"target": target, "patch": operations}]})
	}
}

test_a_target_matches_whole_words if {
	every target in [{"kind": "Deploy"}, {"name": "rank"}, {"kind": "Job"}] {
		not patched({"patches": [{"target": target, "patch": operations}]})
	}
}

test_the_file_of_a_patch_is_read if {
	kustomize.may_be_patched(deployment, "team") with input as with_patch({"team": "ml"})
	not kustomize.may_be_patched(deployment, "team") with input as with_patch({"tier": "a"})
}

with_patch(labels) := object.union(documents({}, {"patches": [{"path": "patch.yaml"}]}), {"documents": {
	"kustomize-patch": [{"path": "deploy/overlays/prod/patch.yaml", "value": {
		"kind": "Deployment",
		"metadata": {"name": "ranker", "labels": labels},
	}}],
}})

test_a_patch_that_is_not_in_view_may_set_anything if {
	patched({"patches": [{"path": "../../../patch.yaml"}]})
	patched({"patchesStrategicMerge": ["patch.yaml"]})
	patched({"patchesJson6902": [{"path": "patch.yaml", "target": {"kind": "Deployment"}}]})
}

test_a_transformer_may_set_anything if patched({"transformers": ["labels.yaml"]})

alone(overlay) if not kustomize.has_unseen_company(file) with input as documents({}, overlay)

test_what_is_in_view_is_seen if alone({})

test_what_is_fetched_or_generated_is_not_seen if {
	every overlay in [
		{"resources": ["../../base", "https://example.com/policies.yaml"]},
		{"resources": ["../../base", "missing.yaml"]},
		{"resources": ["../../base", "../../../../outside"]},
		{"resources": ["../../base"], "helmCharts": [{"name": "redis"}]},
		{"resources": ["../../base"], "generators": ["plugin.yaml"]},
	] {
		not alone(overlay)
	}
}

test_a_generated_config_map_changes_nothing if alone({"configMapGenerator": [{"name": "settings"}]})

test_labels_with_fields_of_their_own_may_reach_pods if {
	entry := {"pairs": {"a": "1"}, "fields": [{"path": "spec/template/metadata/labels", "create": true}]}
	labels := kustomize.pod_labels(file) with input as documents({"labels": [entry]}, {})
	labels == {"a": "1"}
}
