package idp.security.secret_public_test

import data.idp.security.secret_public as policy

grant(member) := {"resource": {"google_secret_manager_secret_iam_member": {"a": [{
	"role": "roles/secretmanager.secretAccessor",
	"member": member,
}]}}}

test_everybody_is_denied if {
	policy.deny == {{
		"msg": "\"allUsers\" may read the secret: grant the role to one service account",
		"path": ["resource", "google_secret_manager_secret_iam_member", "a", 0, "member"],
	}} with input as grant("allUsers")
}

test_a_service_account_passes if {
	count(policy.deny) == 0 with input as grant("serviceAccount:a@ml.iam.gserviceaccount.com")
}
