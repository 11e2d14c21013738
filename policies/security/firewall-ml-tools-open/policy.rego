# METADATA
# scope: package
# title: Tools of data scientists open to the internet
# description: |
#   ## Why
#   Jupyter, Ray, MLflow, Spark and TensorBoard run code or show data for whoever reaches them; most
#   have no sign-in of their own. Open dashboards of Ray have been used to mine on whole GPU
#   clusters.
#
#   ## Avoid
#   ```hcl
#   source_ranges = ["0.0.0.0/0"]
#   allow {
#     protocol = "tcp"
#     ports    = ["8888"]
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   source_ranges = ["35.235.240.0/20"]
#   allow {
#     protocol = "tcp"
#     ports    = ["8888"]
#   }
#   ```
#
#   ## Exceptions
#   Ports are told by number, and only those that are rarely used for anything else are known. Rules
#   for all ports are reported by `firewall-all-ports-open` alone.
# related_resources:
#   - ref: https://cloud.google.com/iap/docs/concepts-overview
#     description: Identity-Aware Proxy
# custom:
#   severity: error
#   kinds: [terraform]
#   scope: document
#   remediation: Admit only your own addresses, or put the tool behind Identity-Aware Proxy.
package idp.security.firewall_ml_tools_open

import data.lib.firewalls

services := {
	4040: "Spark", 6006: "TensorBoard", 7077: "Spark", 8265: "Ray", 8787: "Dask or RStudio",
	8888: "Jupyter", 10001: "Ray",
}

deny contains {"msg": msg, "path": opening.path} if {
	some opening in firewalls.exposed(services)
	msg := sprintf("port \"%s\" (%s) is open to the whole internet", [opening.text, opening.service])
}
