# METADATA
# scope: package
# title: Unencrypted services open to the internet
# description: |
#   ## Why
#   FTP, Telnet, rsh, SNMP and LDAP send names and passwords in clear text, and file shares such as
#   SMB and NFS often ask for none. None of them is meant for the internet.
#
#   ## Avoid
#   ```hcl
#   source_ranges = ["0.0.0.0/0"]
#   allow {
#     protocol = "tcp"
#     ports    = ["21"]
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   source_ranges = ["10.10.0.0/20"]
#   allow {
#     protocol = "tcp"
#     ports    = ["2049"]
#   }
#   ```
#
#   ## Exceptions
#   HTTP on port 80 is left alone, for it usually redirects to HTTPS. Rules for all ports are
#   reported by `firewall-all-ports-open` alone.
# related_resources:
#   - ref: https://cloud.google.com/firewall/docs/firewalls
#     description: VPC firewall rules
# custom:
#   severity: error
#   kinds: [terraform]
#   scope: document
#   remediation: >-
#     Close the port; use SFTP, SSH, HTTPS or a file share that is mounted inside the network.
package idp.security.firewall_clear_text_open

import data.lib.firewalls

services := {
	20: "FTP", 21: "FTP", 23: "Telnet", 69: "TFTP", 111: "portmapper", 139: "SMB", 161: "SNMP",
	389: "LDAP", 445: "SMB", 512: "rexec", 513: "rlogin", 514: "rsh", 873: "rsync", 2049: "NFS",
}

deny contains {"msg": msg, "path": opening.path} if {
	some opening in firewalls.exposed(services)
	msg := sprintf("port \"%s\" (%s) is open to the whole internet", [opening.text, opening.service])
}
