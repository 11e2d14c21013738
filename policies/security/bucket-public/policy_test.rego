package idp.security.bucket_public_test

import data.idp.security.bucket_public as policy

grant(member) := {"resource": {"google_storage_bucket_iam_member": {"a": [{
	"role": "roles/storage.objectViewer",
	"member": member,
}]}}}

test_everybody_is_denied if {
	policy.deny == {{
		"msg": "\"allUsers\" gets \"roles/storage.objectViewer\": the bucket is open to everybody",
		"path": ["resource", "google_storage_bucket_iam_member", "a", 0, "member"],
	}} with input as grant("allUsers")
}

test_a_group_passes if {
	count(policy.deny) == 0 with input as grant("group:ml@example.com")
}

test_other_resources_are_not_buckets if {
	count(policy.deny) == 0 with input as {"resource": {"google_project_iam_member": {"a": [{"member": "allUsers"}]}}}
}
