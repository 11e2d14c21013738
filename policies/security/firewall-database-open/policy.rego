# METADATA
# scope: package
# title: Database open to the internet
# description: |
#   ## Why
#   Databases, caches, vector stores and brokers trust their network more than they should: many
#   listen without a password by default. Open ones are found, copied and wiped within hours.
#
#   ## Avoid
#   ```hcl
#   source_ranges = ["0.0.0.0/0"]
#   allow {
#     protocol = "tcp"
#     ports    = ["6379"]
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   source_ranges = ["10.10.0.0/20"]
#   allow {
#     protocol = "tcp"
#     ports    = ["6379"]
#   }
#   ```
#
#   ## Exceptions
#   Rules for all ports are reported by `firewall-all-ports-open` alone. Ports are told by number: a
#   web service on one of them is a case for a suppression.
# related_resources:
#   - ref: https://cloud.google.com/firewall/docs/firewalls
#     description: VPC firewall rules
# custom:
#   severity: error
#   kinds: [terraform]
#   scope: document
#   remediation: >-
#     Admit only the subnetworks of the clients, or use private addresses and Private Service
#     Connect.
package idp.security.firewall_database_open

import data.lib.firewalls

services := {
	1433: "SQL Server", 1521: "Oracle", 3306: "MySQL", 5432: "PostgreSQL", 5984: "CouchDB",
	6333: "Qdrant", 6379: "Redis", 7000: "Cassandra", 9042: "Cassandra", 9092: "Kafka",
	9200: "Elasticsearch", 9300: "Elasticsearch", 11211: "Memcached", 19530: "Milvus",
	27017: "MongoDB", 27018: "MongoDB",
}

deny contains {"msg": msg, "path": opening.path} if {
	some opening in firewalls.exposed(services)
	msg := sprintf("port \"%s\" (%s) is open to the whole internet", [opening.text, opening.service])
}
