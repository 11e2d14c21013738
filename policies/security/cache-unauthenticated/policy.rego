# METADATA
# scope: package
# title: Cache that asks for no password
# description: |
#   ## Why
#   Without authentication every pod and machine in the network reads and changes what the cache
#   holds: features, sessions, and queues that workers execute.
#
#   ## Avoid
#   ```hcl
#   resource "google_redis_instance" "features" {
#     name           = "features"
#     memory_size_gb = 5
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   resource "google_redis_instance" "features" {
#     name           = "features"
#     memory_size_gb = 5
#     auth_enabled   = true
#   }
#   ```
#
#   ## Exceptions
#   Redis instances and clusters have it off by default, so silence is reported; for
#   google_memorystore_instance only the value AUTH_DISABLED is. A cache in a network of its own
#   that network policies guard is a case for a suppression.
# related_resources:
#   - ref: https://cloud.google.com/memorystore/docs/redis/about-redis-auth
#     description: Redis AUTH
#   - ref: https://cloud.google.com/memorystore/docs/cluster/about-iam-auth
#     description: IAM authentication
# custom:
#   severity: warning
#   kinds: [terraform]
#   scope: document
#   remediation: Set auth_enabled to true, or authorization_mode to IAM_AUTH.
package idp.security.cache_unauthenticated

import data.lib.terraform

deny contains {"msg": msg, "path": terraform.at(cache, ["auth_enabled"])} if {
	some cache in terraform.instances("google_redis_instance")
	not cache.value.auth_enabled
	msg := "the cache asks nobody for a password: set auth_enabled to true"
}

deny contains {"msg": msg, "path": terraform.at(cache, ["authorization_mode"])} if {
	some cache in terraform.instances("google_redis_cluster")
	not cache.value.authorization_mode == "AUTH_MODE_IAM_AUTH"
	msg := "the cache asks nobody who they are: set authorization_mode to \"AUTH_MODE_IAM_AUTH\""
}

deny contains {"msg": msg, "path": terraform.at(cache, ["authorization_mode"])} if {
	some cache in terraform.instances("google_memorystore_instance")
	cache.value.authorization_mode == "AUTH_DISABLED"
	msg := "the cache asks nobody who they are: set authorization_mode to \"IAM_AUTH\""
}
