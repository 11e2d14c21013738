package idp.security.notebook_public_address_test

import data.idp.security.notebook_public_address as policy

workbench(settings) := {"resource": {"google_workbench_instance": {"a": [settings]}}}

notebook(settings) := {"resource": {"google_notebooks_instance": {"a": [settings]}}}

test_a_public_address_is_denied if {
	policy.deny == {{
		"msg": "the notebook has a public address: set gce_setup.disable_public_ip to true",
		"path": ["resource", "google_workbench_instance", "a", 0, "gce_setup", 0, "disable_public_ip"],
	}} with input as workbench({"gce_setup": [{"machine_type": "g2-standard-8"}]})
	count(policy.deny) == 1 with input as workbench({})
}

test_older_notebooks_are_judged if {
	policy.deny == {{
		"msg": "the notebook has a public address: set no_public_ip to true",
		"path": ["resource", "google_notebooks_instance", "a", 0, "no_public_ip"],
	}} with input as notebook({"name": "a"})
}

test_private_notebooks_pass if {
	count(policy.deny) == 0 with input as workbench({"gce_setup": [{"disable_public_ip": true}]})
	count(policy.deny) == 0 with input as notebook({"no_public_ip": true})
}
