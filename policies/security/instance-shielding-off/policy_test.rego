package idp.security.instance_shielding_off_test

import data.idp.security.instance_shielding_off as policy

shielded(config) := [{"shielded_instance_config": [config]}]

instance(config) := {"resource": {"google_compute_instance": {"a": shielded(config)}}}

test_no_monitoring_is_denied if {
	policy.deny == {{
		"msg": "nothing measures what the machine boots: remove enable_vtpm = false",
		"path": ["resource", "google_compute_instance", "a", 0, "shielded_instance_config", 0, "enable_vtpm"],
	}} with input as instance({"enable_vtpm": false})
}

test_the_defaults_pass if {
	count(policy.deny) == 0 with input as instance({"enable_secure_boot": false})
}

test_notebooks_and_clusters_are_judged if {
	off := {"enable_integrity_monitoring": false}
	count(policy.deny) == 1 with input as {"resource": {"google_workbench_instance": {"a": [{"gce_setup": shielded(off)}]}}}
	cluster := {"cluster_config": [{"gce_cluster_config": shielded(off)}]}
	count(policy.deny) == 1 with input as {"resource": {"google_dataproc_cluster": {"a": [cluster]}}}
}
