package idp.security.data_job_public_address_test

import data.idp.security.data_job_public_address as policy

cluster(internal) := {"resource": {"google_dataproc_cluster": {"a": [{"cluster_config": [{"gce_cluster_config": [{"internal_ip_only": internal}]}]}]}}}

job(settings) := {"resource": {"google_dataflow_job": {"a": [settings]}}}

test_a_public_cluster_is_denied if {
	policy.deny == {{
		"msg": "the cluster's machines have public addresses: set internal_ip_only to true",
		"path": [
			"resource", "google_dataproc_cluster", "a", 0,
			"cluster_config", 0, "gce_cluster_config", 0, "internal_ip_only",
		],
	}} with input as cluster(false)
}

test_public_workers_are_denied if {
	policy.deny == {{
		"msg": "the workers have public addresses: set ip_configuration to \"WORKER_IP_PRIVATE\"",
		"path": ["resource", "google_dataflow_job", "a", 0, "ip_configuration"],
	}} with input as job({"name": "a"})
}

test_private_machines_pass if {
	count(policy.deny) == 0 with input as cluster(true)
	count(policy.deny) == 0 with input as job({"ip_configuration": "WORKER_IP_PRIVATE"})
}
