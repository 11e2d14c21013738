# METADATA
# scope: package
# title: Database with a public address
# description: |
#   ## Why
#   Cloud SQL gives an instance a public address unless it is told not to. From then on one entry in
#   the list of authorised networks exposes the database; with a private address no entry can.
#
#   ## Avoid
#   ```hcl
#   settings {
#     tier = "db-custom-2-8192"
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   settings {
#     tier = "db-custom-2-8192"
#     ip_configuration {
#       ipv4_enabled    = false
#       private_network = google_compute_network.ml.id
#     }
#   }
#   ```
#
#   ## Exceptions
#   Instances that are reached by Private Service Connect, and those that are clones without
#   settings of their own, are not reported.
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/postgres/configure-private-ip
#     description: Configure private IP
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/sql_database_instance
#     description: google_sql_database_instance
# custom:
#   severity: warning
#   kinds: [terraform]
#   scope: document
#   remediation: Set ipv4_enabled to false and private_network, or use Private Service Connect.
package idp.security.sql_public_address

import data.lib.terraform

deny contains {"msg": msg, "path": terraform.place(settings, ["ip_configuration", 0, "ipv4_enabled"])} if {
	some database in terraform.instances("google_sql_database_instance")
	some settings in terraform.blocks(database, "settings")
	not settings.value.ip_configuration[0].ipv4_enabled == false
	not settings.value.ip_configuration[0].psc_config[0].psc_enabled
	msg := "the database has a public address: set ip_configuration.ipv4_enabled to false"
}

deny contains {"msg": msg, "path": terraform.at(network, ["enable_public_ip"])} if {
	some instance in terraform.instances("google_alloydb_instance")
	some network in terraform.blocks(instance, "network_config")
	network.value.enable_public_ip
	msg := "the database has a public address: set enable_public_ip to false"
}
