# METADATA
# scope: package
# title: Data that one apply can delete
# description: |
#   ## Why
#   The provider refuses to delete databases, tables and clusters until their protection is switched
#   off. With it off for good, a renamed resource or a changed region deletes the data in the same
#   apply that makes an empty one.
#
#   ## Avoid
#   ```hcl
#   deletion_protection = false
#   ```
#
#   ## Prefer
#   ```hcl
#   deletion_protection = true
#   ```
#
#   ## Exceptions
#   A note, since short-lived environments are deleted on purpose. Only the value false is reported.
#   Read replicas are not.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/sql_database_instance
#     description: google_sql_database_instance
# custom:
#   severity: note
#   kinds: [terraform]
#   scope: document
#   remediation: >-
#     Remove the line; protection is the default. Switch it off in the change that deletes.
package idp.security.deletion_protection_off

import data.lib.terraform

deny contains {"msg": msg, "path": terraform.at(entry, [key])} if {
	some type, key in switches
	some entry in terraform.instances(type)
	entry.value[key] == false
	not entry.value.master_instance_name
	msg := sprintf("one apply can delete the data: remove %s = false", [key])
}

switches := {
	"google_bigquery_table": "deletion_protection",
	"google_bigtable_instance": "deletion_protection",
	"google_container_cluster": "deletion_protection",
	"google_memorystore_instance": "deletion_protection_enabled",
	"google_redis_cluster": "deletion_protection_enabled",
	"google_sql_database_instance": "deletion_protection",
}
