package idp.security.organization_policy_off_test

import data.idp.security.organization_policy_off as policy

entry(constraint, rule) := {"resource": {"google_org_policy_policy": {"keys": [{
	"name": concat("/", ["projects/my-project/policies", constraint]),
	"spec": [{"rules": [rule]}],
}]}}}

test_a_guard_rail_that_is_off_is_denied if {
	policy.deny == {{
		"msg": "\"iam.disableServiceAccountKeyCreation\" is not enforced any more: remove the exception",
		"path": ["resource", "google_org_policy_policy", "keys", 0, "spec", 0, "rules", 0, "enforce"],
	}} with input as entry("iam.disableServiceAccountKeyCreation", {"enforce": "FALSE"})
}

test_an_enforced_one_passes if {
	count(policy.deny) == 0 with input as entry("iam.disableServiceAccountKeyCreation", {"enforce": "TRUE"})
}

test_conditions_pass if {
	rule := {"enforce": "FALSE", "condition": [{"expression": "resource.matchTag('1/keys', 'allowed')"}]}
	count(policy.deny) == 0 with input as entry("iam.disableServiceAccountKeyCreation", rule)
}

test_other_constraints_pass if {
	count(policy.deny) == 0 with input as entry("gcp.detailedAuditLoggingMode", {"enforce": "FALSE"})
}
