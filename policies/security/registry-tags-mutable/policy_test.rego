package idp.security.registry_tags_mutable_test

import data.idp.security.registry_tags_mutable as policy

registry(settings) := {"resource": {"google_artifact_registry_repository": {"images": [object.union({"format": "DOCKER"}, settings)]}}}

test_mutable_tags_are_denied if {
	policy.deny == {{
		"msg": "another image can be put behind a tag: set docker_config.immutable_tags",
		"path": ["resource", "google_artifact_registry_repository", "images", 0, "docker_config"],
	}} with input as registry({})
}

test_immutable_tags_pass if {
	count(policy.deny) == 0 with input as registry({"docker_config": [{"immutable_tags": true}]})
}

test_other_repositories_pass if {
	count(policy.deny) == 0 with input as registry({"format": "PYTHON"})
	count(policy.deny) == 0 with input as registry({"mode": "REMOTE_REPOSITORY"})
}
