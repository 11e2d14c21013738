# METADATA
# scope: package
# title: Default network used
# description: |
#   ## Why
#   The default network comes with rules that admit SSH, RDP and ICMP from anywhere, and all its
#   machines reach one another. What is put there is exposed by rules that nobody wrote.
#
#   ## Avoid
#   ```hcl
#   network_interface {
#     network = "default"
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   network_interface {
#     subnetwork = google_compute_subnetwork.ml.id
#   }
#   ```
#
#   ## Exceptions
#   Networks that are called default without being it cannot be told apart. A cluster without
#   network and subnetwork is put into the default network, and reported too.
# related_resources:
#   - ref: https://cloud.google.com/vpc/docs/vpc
#     description: VPC networks
# custom:
#   severity: warning
#   kinds: [terraform]
#   scope: document
#   remediation: Make a network with auto_create_subnetworks = false and name its subnetworks.
package idp.security.network_default_used

import data.lib.gke
import data.lib.terraform

deny contains {"msg": msg, "path": terraform.at(entry, ["network"])} if {
	some entry in places
	is_default(entry.value.network)
	msg := sprintf("\"%s\" is the default network, whose rules admit the internet", [entry.value.network])
}

deny contains {"msg": msg, "path": terraform.at(cluster, ["network"])} if {
	some cluster in gke.clusters
	not cluster.value.network
	not cluster.value.subnetwork
	msg := "a cluster without network is put into the default network: set network and subnetwork"
}

places contains entry if some entry in gke.clusters

places contains entry if {
	some type in ["google_compute_firewall", "google_compute_subnetwork", "google_notebooks_instance"]
	some entry in terraform.instances(type)
}

places contains entry if {
	some instance in terraform.instances("google_compute_instance")
	some entry in terraform.blocks(instance, "network_interface")
}

places contains entry if {
	some instance in terraform.instances("google_workbench_instance")
	some setup in terraform.blocks(instance, "gce_setup")
	some entry in terraform.blocks(setup, "network_interfaces")
}

is_default(network) if regex.match(`(^|/networks/)default$`, network)
