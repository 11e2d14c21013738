package idp.security.audit_log_exempted_test

import data.idp.security.audit_log_exempted as policy

config(settings) := {"resource": {"google_project_iam_audit_config": {"a": [{"audit_log_config": [settings]}]}}}

test_an_exemption_is_denied if {
	policy.deny == {{
		"msg": "what \"user:a@example.com\" does is not logged: remove the exemption",
		"path": [
			"resource", "google_project_iam_audit_config", "a", 0,
			"audit_log_config", 0, "exempted_members", 0,
		],
	}} with input as config({"exempted_members": ["user:a@example.com"]})
}

test_no_exemption_passes if {
	count(policy.deny) == 0 with input as config({"log_type": "DATA_READ"})
}
