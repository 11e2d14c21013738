# METADATA
# scope: package
# title: Database open to the internet
# description: |
#   ## Why
#   An authorised network of 0.0.0.0/0 puts the sign-in of the database on the internet. Its
#   password is then all that protects features, labels and personal data.
#
#   ## Avoid
#   ```hcl
#   authorized_networks {
#     name  = "all"
#     value = "0.0.0.0/0"
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   authorized_networks {
#     name  = "office"
#     value = "203.0.113.0/28"
#   }
#   ```
#
#   ## Exceptions
#   None. The Cloud SQL Auth Proxy needs no authorised network at all.
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/postgres/authorize-networks
#     description: Authorise with authorised networks
# custom:
#   severity: error
#   kinds: [terraform]
#   scope: document
#   remediation: Remove the network; connect with the Cloud SQL Auth Proxy or a private address.
package idp.security.sql_open_to_internet

import data.lib.terraform

deny contains {"msg": msg, "path": terraform.at(network, ["value"])} if {
	some database in terraform.instances("google_sql_database_instance")
	some settings in terraform.blocks(database, "settings")
	some config in terraform.blocks(settings, "ip_configuration")
	some network in terraform.blocks(config, "authorized_networks")
	terraform.is_internet(network.value.value)
	msg := sprintf("\"%s\" lets the whole internet sign in to the database", [network.value.value])
}

deny contains {"msg": msg, "path": terraform.at(network, ["cidr_range"])} if {
	some instance in terraform.instances("google_alloydb_instance")
	some config in terraform.blocks(instance, "network_config")
	some network in terraform.blocks(config, "authorized_external_networks")
	terraform.is_internet(network.value.cidr_range)
	msg := sprintf("\"%s\" lets the whole internet sign in to the database", [network.value.cidr_range])
}
