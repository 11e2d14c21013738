package idp.delivery.image_not_pinned_test

import data.idp.delivery.image_not_pinned as policy

pod(image) := {
	"apiVersion": "v1",
	"kind": "Pod",
	"metadata": {"name": "p"},
	"spec": {"containers": [{"name": "server", "image": image}]},
}

messages(object) := {result.msg | some result in policy.deny with input as object}

test_a_missing_tag_is_denied_at_the_image if {
	policy.deny == {{
		"msg": "container \"server\": image \"registry:5000/ml/triton\" has no tag",
		"path": ["spec", "containers", 0, "image"],
	}} with input as pod("registry:5000/ml/triton")
}

test_a_moving_tag_is_denied if {
	messages(pod("triton:latest")) == {"container \"server\": image \"triton:latest\" has the tag \"latest\", which moves"}
}

test_a_version_is_pinned if count(messages(pod("registry:5000/ml/triton:25.08"))) == 0

test_a_digest_is_pinned if count(messages(pod("triton@sha256:8d0c"))) == 0

test_a_digest_beside_a_moving_tag_is_pinned if count(messages(pod("triton:latest@sha256:8d0c"))) == 0

test_placeholders_are_not_judged if {
	every image in ["ml/triton:${TAG}", "{{ .image }}", "$(IMAGE)", "ko://example.com/cmd", "<your image>"] {
		count(messages(pod(image))) == 0
	}
}

test_an_image_of_kustomize_is_not_judged if {
	count(policy.deny) == 0 with input as pod("ranker")
		with data.repository.kustomize_images as {"ranker": true}
}

test_a_required_digest_denies_a_version if {
	results := policy.deny with input as pod("triton:25.08")
		with data.parameters as {"image-not-pinned": {"digest": true}}
	{result.msg | some result in results} == {"container \"server\": image \"triton:25.08\" has no digest"}
}

test_floating_tags_are_the_users if {
	results := policy.deny with input as pod("triton:prod")
		with data.parameters as {"image-not-pinned": {"floating_tags": ["prod"]}}
	count(results) == 1
}

test_init_containers_of_a_cron_job_are_read if {
	object := {"kind": "CronJob", "spec": {"jobTemplate": {"spec": {"template": {"spec": {
		"initContainers": [{"name": "fetch", "image": "a"}],
		"containers": [{"name": "train", "image": "b:1"}],
	}}}}}}
	policy.deny == {{
		"msg": "init container \"fetch\": image \"a\" has no tag",
		"path": ["spec", "jobTemplate", "spec", "template", "spec", "initContainers", 0, "image"],
	}} with input as object
}

test_other_kinds_have_no_containers if {
	count(messages({"kind": "ConfigMap", "spec": {"containers": [{"image": "a"}]}})) == 0
}

test_an_image_of_kustomize_is_known_without_its_tag if {
	count(policy.deny) == 0 with input as pod("ranker:latest")
		with data.repository.kustomize_images as {"ranker": true}
}
