package idp.security.kms_destruction_hasty_test

import data.idp.security.kms_destruction_hasty as policy

key(duration) := {"resource": {"google_kms_crypto_key": {"models": [{"destroy_scheduled_duration": duration}]}}}

test_a_day_is_denied if {
	policy.deny == {{
		"msg": "after \"86400s\" a destroyed key cannot be restored: allow at least a week",
		"path": ["resource", "google_kms_crypto_key", "models", 0, "destroy_scheduled_duration"],
	}} with input as key("86400s")
}

test_a_month_passes if {
	count(policy.deny) == 0 with input as key("2592000s")
}
