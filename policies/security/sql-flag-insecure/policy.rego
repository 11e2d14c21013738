# METADATA
# scope: package
# title: Database flag that opens a way in
# description: |
#   ## Why
#   A few flags trade safety for convenience: local_infile lets a server read files of its clients,
#   contained databases and ownership chaining let rights cross from one database into another,
#   external scripts run programs on the server.
#
#   ## Avoid
#   ```hcl
#   database_flags {
#     name  = "local_infile"
#     value = "on"
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   database_flags {
#     name  = "local_infile"
#     value = "off"
#   }
#   ```
#
#   ## Exceptions
#   Only flags that are written are judged, not the defaults of versions. A flag that an application
#   needs is a case for a suppression.
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/mysql/flags
#     description: MySQL flags
#   - ref: https://cloud.google.com/sql/docs/sqlserver/flags
#     description: SQL Server flags
# custom:
#   severity: warning
#   kinds: [terraform]
#   scope: document
#   remediation: Remove the flag, or set it to the value that the message names.
package idp.security.sql_flag_insecure

import data.lib.terraform

deny contains {"msg": msg, "path": terraform.at(flag, ["value"])} if {
	some database in terraform.instances("google_sql_database_instance")
	some settings in terraform.blocks(database, "settings")
	some flag in terraform.blocks(settings, "database_flags")
	known := flags[flag.value.name]
	lower(flag.value.value) != known.safe
	msg := sprintf("\"%s\" = \"%s\" %s: set it to \"%s\"", [flag.value.name, flag.value.value, known.why, known.safe])
}

flags := {
	"local_infile": {"safe": "off", "why": "lets the server read files of its clients"},
	"skip_show_database": {"safe": "on", "why": "shows the names of all databases to everybody"},
	"contained database authentication": {"safe": "off", "why": "lets a database sign in users of its own"},
	"cross db ownership chaining": {"safe": "off", "why": "carries rights from one database into others"},
	"external scripts enabled": {"safe": "off", "why": "runs programs on the server"},
	"remote access": {"safe": "off", "why": "lets other servers run stored procedures here"},
}
