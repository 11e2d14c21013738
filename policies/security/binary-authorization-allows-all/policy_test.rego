package idp.security.binary_authorization_allows_all_test

import data.idp.security.binary_authorization_allows_all as policy

rule(mode) := {"resource": {"google_binary_authorization_policy": {"main": [{"default_admission_rule": [{"evaluation_mode": mode}]}]}}}

test_a_rule_for_everything_is_denied if {
	policy.deny == {{
		"msg": "\"ALWAYS_ALLOW\" admits every image: require attestations",
		"path": [
			"resource", "google_binary_authorization_policy", "main", 0,
			"default_admission_rule", 0, "evaluation_mode",
		],
	}} with input as rule("ALWAYS_ALLOW")
}

test_attestations_pass if {
	count(policy.deny) == 0 with input as rule("REQUIRE_ATTESTATION")
}
