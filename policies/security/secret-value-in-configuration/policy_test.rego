package idp.security.secret_value_in_configuration_test

import data.idp.security.secret_value_in_configuration as policy

version(settings) := {"resource": {"google_secret_manager_secret_version": {"token": [settings]}}}

test_a_value_is_denied_and_not_shown if {
	policy.deny == {{
		"msg": "secret_data is written in the code: treat the secret as lost and add the new one outside",
		"path": ["resource", "google_secret_manager_secret_version", "token", 0, "secret_data"],
	}} with input as version({"secret_data": "hf_0123456789abcdef"})
}

test_unknown_values_and_placeholders_pass if {
	count(policy.deny) == 0 with input as version({"secret": "token"})
	count(policy.deny) == 0 with input as version({"secret_data": "placeholder, set by hand"})
}
