# METADATA
# scope: package
# title: Database that accepts unencrypted connections
# description: |
#   ## Why
#   Unless it is told otherwise, Cloud SQL takes connections without TLS. A client whose settings
#   are wrong then sends its password and its rows through the network in clear text, and nobody
#   notices.
#
#   ## Avoid
#   ```hcl
#   ip_configuration {
#     ssl_mode = "ALLOW_UNENCRYPTED_AND_ENCRYPTED"
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   ip_configuration {
#     ssl_mode = "ENCRYPTED_ONLY"
#   }
#   ```
#
#   ## Exceptions
#   Instances that accept only the Cloud SQL connectors (connector_enforcement = "REQUIRED") encrypt
#   always. AlloyDB is reported only where it allows both explicitly.
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/postgres/configure-ssl-instance
#     description: Configure SSL/TLS certificates
# custom:
#   severity: warning
#   kinds: [terraform]
#   scope: document
#   remediation: >-
#     Set ip_configuration.ssl_mode to "ENCRYPTED_ONLY" or "TRUSTED_CLIENT_CERTIFICATE_REQUIRED".
package idp.security.sql_clear_text_allowed

import data.lib.terraform

deny contains {"msg": msg, "path": terraform.place(settings, ["ip_configuration", 0, "ssl_mode"])} if {
	some database in terraform.instances("google_sql_database_instance")
	some settings in terraform.blocks(database, "settings")
	not is_encrypted(settings.value)
	msg := "the database accepts unencrypted connections: set ssl_mode to \"ENCRYPTED_ONLY\""
}

deny contains {"msg": msg, "path": terraform.at(ssl, ["ssl_mode"])} if {
	some instance in terraform.instances("google_alloydb_instance")
	some config in terraform.blocks(instance, "client_connection_config")
	not config.value.require_connectors
	some ssl in terraform.blocks(config, "ssl_config")
	ssl.value.ssl_mode == "ALLOW_UNENCRYPTED_AND_ENCRYPTED"
	msg := "the database accepts unencrypted connections: set ssl_mode to \"ENCRYPTED_ONLY\""
}

is_encrypted(settings) if {
	some config in settings.ip_configuration
	config.ssl_mode in {"ENCRYPTED_ONLY", "TRUSTED_CLIENT_CERTIFICATE_REQUIRED"}
}

is_encrypted(settings) if settings.connector_enforcement == "REQUIRED"
