package idp.security.registry_public_test

import data.idp.security.registry_public as policy

grant(member) := {"resource": {"google_artifact_registry_repository_iam_member": {"a": [{
	"role": "roles/artifactregistry.reader",
	"member": member,
}]}}}

test_everybody_is_denied if {
	policy.deny == {{
		"msg": "\"allUsers\" gets \"roles/artifactregistry.reader\": the registry is open to everybody",
		"path": ["resource", "google_artifact_registry_repository_iam_member", "a", 0, "member"],
	}} with input as grant("allUsers")
}

test_a_group_passes if {
	count(policy.deny) == 0 with input as grant("group:ml@example.com")
}
