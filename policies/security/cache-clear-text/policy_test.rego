package idp.security.cache_clear_text_test

import data.idp.security.cache_clear_text as policy

redis(settings) := {"resource": {"google_redis_instance": {"a": [settings]}}}

test_clear_text_is_denied if {
	policy.deny == {{
		"msg": "the cache answers in clear text: set transit_encryption_mode to \"SERVER_AUTHENTICATION\"",
		"path": ["resource", "google_redis_instance", "a", 0, "transit_encryption_mode"],
	}} with input as redis({"transit_encryption_mode": "DISABLED"})
	count(policy.deny) == 1 with input as redis({})
}

test_memorystore_is_judged_by_what_it_says if {
	off := {"transit_encryption_mode": "TRANSIT_ENCRYPTION_DISABLED"}
	count(policy.deny) == 1 with input as {"resource": {"google_memorystore_instance": {"a": [off]}}}
	count(policy.deny) == 0 with input as {"resource": {"google_memorystore_instance": {"a": [{}]}}}
}

test_encryption_passes if {
	count(policy.deny) == 0 with input as redis({"transit_encryption_mode": "SERVER_AUTHENTICATION"})
}
