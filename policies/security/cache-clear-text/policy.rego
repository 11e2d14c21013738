# METADATA
# scope: package
# title: Cache without encryption in transit
# description: |
#   ## Why
#   Without it, features, sessions and the cache's own password cross the network in clear text,
#   where every machine that can capture packets reads them.
#
#   ## Avoid
#   ```hcl
#   resource "google_redis_instance" "features" {
#     transit_encryption_mode = "DISABLED"
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   resource "google_redis_instance" "features" {
#     transit_encryption_mode = "SERVER_AUTHENTICATION"
#   }
#   ```
#
#   ## Exceptions
#   Redis instances and clusters have it off by default, so silence is reported; for
#   google_memorystore_instance only the value TRANSIT_ENCRYPTION_DISABLED is. Encryption costs
#   throughput: a cache of public data is a case for a suppression.
# related_resources:
#   - ref: https://cloud.google.com/memorystore/docs/redis/about-in-transit-encryption
#     description: In-transit encryption
# custom:
#   severity: warning
#   kinds: [terraform]
#   scope: document
#   remediation: Set transit_encryption_mode to the value that the message names.
package idp.security.cache_clear_text

import data.lib.terraform

deny contains {"msg": message(mode), "path": terraform.at(cache, ["transit_encryption_mode"])} if {
	some type, mode in modes
	some cache in terraform.instances(type)
	not cache.value.transit_encryption_mode == mode
}

deny contains {"msg": message("SERVER_AUTHENTICATION"), "path": path} if {
	some cache in terraform.instances("google_memorystore_instance")
	cache.value.transit_encryption_mode == "TRANSIT_ENCRYPTION_DISABLED"
	path := terraform.at(cache, ["transit_encryption_mode"])
}

modes := {
	"google_redis_instance": "SERVER_AUTHENTICATION",
	"google_redis_cluster": "TRANSIT_ENCRYPTION_MODE_SERVER_AUTHENTICATION",
}

message(mode) := sprintf("the cache answers in clear text: set transit_encryption_mode to \"%s\"", [mode])
