package idp.hardware.disk_not_attachable_test

import data.idp.hardware.disk_not_attachable as policy

label := "cloud.google.com/gke-accelerator"

gpu_facts := {"gpu_common": {"labels": {"type": label}}, "gpus": {
	"nvidia-h100-80gb": {"machine_family": "a3"},
	"nvidia-b200": {"machine_family": "a4"},
}}

machine_facts := {
	"machines": {"g2-standard-8": {"family": "g2"}},
	"families": {
		"a3": {"attachable_disk_types": ["hyperdisk-balanced", "pd-balanced"], "attachable_confidential_only": []},
		"a4": {"attachable_disk_types": ["hyperdisk-balanced"]},
		"g2": {"attachable_disk_types": ["pd-standard"], "attachable_confidential_only": ["hyperdisk-balanced"]},
		"ct6e": {"accelerator_label": "tpu-v6e-slice", "attachable_disk_types": ["hyperdisk-balanced"]},
	},
}

class(name, type) := {"path": "c.yaml", "value": {
	"kind": "StorageClass",
	"metadata": {"name": name},
	"parameters": {"type": type},
}}

set(selector, name) := {"path": "s.yaml", "value": {
	"kind": "StatefulSet",
	"metadata": {"name": "store", "namespace": "ml"},
	"spec": {
		"template": {"spec": {"nodeSelector": selector, "containers": [{"name": "a"}]}},
		"volumeClaimTemplates": [{"spec": {"storageClassName": name}}],
	},
}}

pod(volume) := {"path": "p.yaml", "value": {
	"kind": "Pod",
	"metadata": {"name": "train", "namespace": "ml"},
	"spec": {"nodeSelector": {label: "nvidia-b200"}, "containers": [{"name": "a"}], "volumes": [volume]},
}}

messages(documents) := {result.msg |
	some result in policy.deny with input as {"documents": {"kubernetes": documents}}
		with data.accelerators as gpu_facts
		with data.machine_types as machine_facts
}

test_another_type_is_denied_at_the_class if {
	documents := [class("slow", "pd-standard"), set({label: "nvidia-h100-80gb"}, "slow")]
	policy.deny == {{
		"msg": "A3 machines (nvidia-h100-80gb) cannot attach pd-standard of storage class \"slow\", only hyperdisk-balanced, pd-balanced",
		"path": ["documents", "kubernetes", 1, "value", "spec", "volumeClaimTemplates", 0, "spec", "storageClassName"],
	}} with input as {"documents": {"kubernetes": documents}} with data.accelerators as gpu_facts
		with data.machine_types as machine_facts
}

test_a_type_of_the_family_passes if {
	count(messages([class("fast", "pd-balanced"), set({label: "nvidia-h100-80gb"}, "fast")])) == 0
}

test_machine_types_and_tpus_have_families if {
	instance := {"node.kubernetes.io/instance-type": "g2-standard-8"}
	count(messages([class("fast", "pd-balanced"), set(instance, "fast")])) == 1
	tpu := {"cloud.google.com/gke-tpu-accelerator": "tpu-v6e-slice"}
	count(messages([class("fast", "pd-balanced"), set(tpu, "fast")])) == 1
}

test_confidential_nodes_are_left_alone if {
	instance := {"node.kubernetes.io/instance-type": "g2-standard-8"}
	count(messages([class("fast", "hyperdisk-balanced"), set(instance, "fast")])) == 0
}

test_volumes_of_a_pod_are_judged if {
	ephemeral := {"ephemeral": {"volumeClaimTemplate": {"spec": {"storageClassName": "fast"}}}}
	count(messages([class("fast", "pd-balanced"), pod(ephemeral)])) == 1
	claim := {"path": "k.yaml", "value": {
		"kind": "PersistentVolumeClaim",
		"metadata": {"name": "data", "namespace": "ml"},
		"spec": {"storageClassName": "fast"},
	}}
	mounted := pod({"persistentVolumeClaim": {"claimName": "data"}})
	count(messages([class("fast", "pd-balanced"), claim, mounted])) == 1
	elsewhere := json.patch(claim, [{"op": "replace", "path": "/value/metadata/namespace", "value": "other"}])
	count(messages([class("fast", "pd-balanced"), elsewhere, mounted])) == 0
}

test_what_is_not_known_is_not_judged if {
	count(messages([set({label: "nvidia-h100-80gb"}, "standard-rwo")])) == 0
	count(messages([class("nfs", "premium"), set({label: "nvidia-h100-80gb"}, "nfs")])) == 0
	count(messages([class("slow", "pd-standard"), set({label: "nvidia-new"}, "slow")])) == 0
	count(messages([class("slow", "pd-standard"), set({}, "slow")])) == 0
	twice := [class("slow", "pd-standard"), class("slow", "pd-balanced"), set({label: "nvidia-h100-80gb"}, "slow")]
	count(messages(twice)) == 0
}
