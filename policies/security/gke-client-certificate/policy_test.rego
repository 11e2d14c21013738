package idp.security.gke_client_certificate_test

import data.idp.security.gke_client_certificate as policy

cluster(issue) := {"resource": {"google_container_cluster": {"main": [{"master_auth": [{"client_certificate_config": [{"issue_client_certificate": issue}]}]}]}}}

test_a_certificate_is_denied if {
	policy.deny == {{
		"msg": "the cluster issues a client certificate, which nothing can revoke alone",
		"path": [
			"resource", "google_container_cluster", "main", 0,
			"master_auth", 0, "client_certificate_config", 0, "issue_client_certificate",
		],
	}} with input as cluster(true)
}

test_no_certificate_passes if {
	count(policy.deny) == 0 with input as cluster(false)
}
