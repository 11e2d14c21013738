package idp.security.service_invocable_by_all_test

import data.idp.security.service_invocable_by_all as policy

grant(type, member) := {"resource": {type: {"a": [{"role": "roles/run.invoker", "member": member}]}}}

test_everybody_is_denied if {
	policy.deny == {{
		"msg": "\"allUsers\" may call the service: grant the role to its callers",
		"path": ["resource", "google_cloud_run_v2_service_iam_member", "a", 0, "member"],
	}} with input as grant("google_cloud_run_v2_service_iam_member", "allUsers")
	count(policy.deny) == 1 with input as grant("google_cloudfunctions2_function_iam_member", "allUsers")
}

test_no_check_is_denied if {
	service := {"google_cloud_run_v2_service": {"a": [{"invoker_iam_disabled": true}]}}
	policy.deny == {{
		"msg": "nobody is asked who calls the service: remove invoker_iam_disabled",
		"path": ["resource", "google_cloud_run_v2_service", "a", 0, "invoker_iam_disabled"],
	}} with input as {"resource": service}
}

test_callers_pass if {
	count(policy.deny) == 0 with input as grant("google_cloud_run_v2_service_iam_member", "group:ml@example.com")
}
