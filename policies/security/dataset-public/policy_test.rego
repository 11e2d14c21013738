package idp.security.dataset_public_test

import data.idp.security.dataset_public as policy

dataset(access) := {"resource": {"google_bigquery_dataset": {"features": [{"access": [access]}]}}}

test_everybody_is_denied if {
	policy.deny == {{
		"msg": "\"allAuthenticatedUsers\" is everybody, not your organisation: grant the role to a group",
		"path": ["resource", "google_bigquery_dataset", "features", 0, "access", 0, "special_group"],
	}} with input as dataset({"special_group": "allAuthenticatedUsers"})
	count(policy.deny) == 1 with input as dataset({"iam_member": "allUsers"})
}

test_grants_are_judged if {
	grant := {"role": "roles/bigquery.dataViewer", "member": "allUsers"}
	count(policy.deny) == 1 with input as {"resource": {"google_bigquery_dataset_iam_member": {"a": [grant]}}}
}

test_groups_pass if {
	count(policy.deny) == 0 with input as dataset({"special_group": "projectReaders"})
	count(policy.deny) == 0 with input as dataset({"group_by_email": "analysts@example.com"})
}
