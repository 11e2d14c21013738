package idp.security.topic_public_test

import data.idp.security.topic_public as policy

grant(member) := {"resource": {"google_pubsub_topic_iam_member": {"a": [{
	"role": "roles/pubsub.publisher",
	"member": member,
}]}}}

test_everybody_is_denied if {
	policy.deny == {{
		"msg": "\"allUsers\" gets \"roles/pubsub.publisher\": grant it to one service account",
		"path": ["resource", "google_pubsub_topic_iam_member", "a", 0, "member"],
	}} with input as grant("allUsers")
}

test_a_service_account_passes if {
	count(policy.deny) == 0 with input as grant("serviceAccount:a@ml.iam.gserviceaccount.com")
}
