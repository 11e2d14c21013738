package idp.security.iam_grant_public_test

import data.idp.security.iam_grant_public as policy

grant(type) := {"resource": {type: {"a": [{"role": "roles/aiplatform.user", "member": "allAuthenticatedUsers"}]}}}

test_everybody_is_denied if {
	policy.deny == {{
		"msg": "\"allAuthenticatedUsers\" gets \"roles/aiplatform.user\": everybody on the internet may use it",
		"path": ["resource", "google_project_iam_member", "a", 0, "member"],
	}} with input as grant("google_project_iam_member")
}

test_what_has_a_policy_of_its_own_passes if {
	count(policy.deny) == 0 with input as grant("google_storage_bucket_iam_member")
	count(policy.deny) == 0 with input as grant("google_kms_crypto_key_iam_member")
	count(policy.deny) == 0 with input as grant("google_cloud_run_v2_service_iam_member")
	count(policy.deny) == 0 with input as grant("google_pubsub_topic_iam_member")
}

test_a_group_passes if {
	binding := {"role": "roles/aiplatform.user", "members": ["group:ml@example.com"]}
	count(policy.deny) == 0 with input as {"resource": {"google_project_iam_binding": {"a": [binding]}}}
}
