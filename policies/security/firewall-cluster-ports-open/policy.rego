# METADATA
# scope: package
# title: Ports of a cluster's machinery open to the internet
# description: |
#   ## Why
#   The kubelet runs commands in every pod of its node, etcd holds all secrets, and a container
#   runtime's socket is root on the machine. GKE opens what its control plane needs, from the
#   control plane only.
#
#   ## Avoid
#   ```hcl
#   source_ranges = ["0.0.0.0/0"]
#   allow {
#     protocol = "tcp"
#     ports    = ["10250"]
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   source_ranges = ["172.16.0.0/28"]
#   allow {
#     protocol = "tcp"
#     ports    = ["8443"]
#   }
#   ```
#
#   ## Exceptions
#   Rules for all ports are reported by `firewall-all-ports-open` alone.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/concepts/firewall-rules
#     description: Automatically created firewall rules
# custom:
#   severity: error
#   kinds: [terraform]
#   scope: document
#   remediation: >-
#     Remove the port from the rule; GKE makes the rules that its control plane needs by itself.
package idp.security.firewall_cluster_ports_open

import data.lib.firewalls

services := {
	2375: "Docker", 2376: "Docker", 2379: "etcd", 2380: "etcd", 6443: "Kubernetes API",
	10250: "kubelet", 10255: "kubelet",
}

deny contains {"msg": msg, "path": opening.path} if {
	some opening in firewalls.exposed(services)
	msg := sprintf("port \"%s\" (%s) is open to the whole internet", [opening.text, opening.service])
}
