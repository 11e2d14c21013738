package idp.security.kms_rotation_missing_test

import data.idp.security.kms_rotation_missing as policy

key(settings) := {"resource": {"google_kms_crypto_key": {"models": [settings]}}}

test_no_rotation_is_denied if {
	policy.deny == {{
		"msg": "the key is never rotated: set rotation_period to \"7776000s\"",
		"path": ["resource", "google_kms_crypto_key", "models", 0, "rotation_period"],
	}} with input as key({"name": "models"})
}

test_a_long_period_is_denied if {
	results := policy.deny with input as key({"rotation_period": "31536000s"})
	{result.msg | some result in results} == {
		"\"31536000s\" is more than 90 days: set rotation_period to \"7776000s\"",
	}
}

test_rotation_passes if {
	count(policy.deny) == 0 with input as key({"rotation_period": "7776000s"})
}

test_keys_that_cannot_be_rotated_pass if {
	count(policy.deny) == 0 with input as key({"purpose": "ASYMMETRIC_SIGN"})
	count(policy.deny) == 0 with input as key({"import_only": true})
	count(policy.deny) == 0 with input as key({"version_template": [{"protection_level": "EXTERNAL_VPC"}]})
}
