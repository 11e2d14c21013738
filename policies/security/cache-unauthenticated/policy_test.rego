package idp.security.cache_unauthenticated_test

import data.idp.security.cache_unauthenticated as policy

redis(settings) := {"resource": {"google_redis_instance": {"a": [settings]}}}

cluster(settings) := {"resource": {"google_redis_cluster": {"a": [settings]}}}

test_no_password_is_denied if {
	policy.deny == {{
		"msg": "the cache asks nobody for a password: set auth_enabled to true",
		"path": ["resource", "google_redis_instance", "a", 0, "auth_enabled"],
	}} with input as redis({"name": "a"})
}

test_a_cluster_is_judged if {
	policy.deny == {{
		"msg": "the cache asks nobody who they are: set authorization_mode to \"AUTH_MODE_IAM_AUTH\"",
		"path": ["resource", "google_redis_cluster", "a", 0, "authorization_mode"],
	}} with input as cluster({"authorization_mode": "AUTH_MODE_DISABLED"})
}

test_memorystore_is_judged_by_what_it_says if {
	policy.deny == {{
		"msg": "the cache asks nobody who they are: set authorization_mode to \"IAM_AUTH\"",
		"path": ["resource", "google_memorystore_instance", "a", 0, "authorization_mode"],
	}} with input as {"resource": {"google_memorystore_instance": {"a": [{"authorization_mode": "AUTH_DISABLED"}]}}}
	count(policy.deny) == 0 with input as {"resource": {"google_memorystore_instance": {"a": [{}]}}}
}

test_authentication_passes if {
	count(policy.deny) == 0 with input as redis({"auth_enabled": true})
	count(policy.deny) == 0 with input as cluster({"authorization_mode": "AUTH_MODE_IAM_AUTH"})
}
