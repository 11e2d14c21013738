# METADATA
# scope: package
# title: Data processing on machines with public addresses
# description: |
#   ## Why
#   The workers read whole data sets and run code from packages. With public addresses their ports
#   face the internet, and what they copy out passes nothing that watches.
#
#   ## Avoid
#   ```hcl
#   gce_cluster_config {
#     internal_ip_only = false
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   gce_cluster_config {
#     internal_ip_only = true
#   }
#   ```
#
#   ## Exceptions
#   For Dataproc only the value false is reported, for newer images are private by default. Dataflow
#   workers are public unless the job says otherwise.
# related_resources:
#   - ref: https://cloud.google.com/dataproc/docs/concepts/configuring-clusters/network
#     description: Dataproc cluster network
#   - ref: https://cloud.google.com/dataflow/docs/guides/routes-firewall
#     description: Dataflow, internet access and firewall rules
# custom:
#   severity: warning
#   kinds: [terraform]
#   scope: document
#   remediation: >-
#     Set internal_ip_only to true for Dataproc, and ip_configuration to "WORKER_IP_PRIVATE" for
#     Dataflow.
package idp.security.data_job_public_address

import data.lib.terraform

deny contains {"msg": msg, "path": terraform.at(machines, ["internal_ip_only"])} if {
	some cluster in terraform.instances("google_dataproc_cluster")
	some config in terraform.blocks(cluster, "cluster_config")
	some machines in terraform.blocks(config, "gce_cluster_config")
	machines.value.internal_ip_only == false
	msg := "the cluster's machines have public addresses: set internal_ip_only to true"
}

deny contains {"msg": msg, "path": terraform.at(job, ["ip_configuration"])} if {
	some job in terraform.instances("google_dataflow_job")
	not job.value.ip_configuration == "WORKER_IP_PRIVATE"
	msg := "the workers have public addresses: set ip_configuration to \"WORKER_IP_PRIVATE\""
}
