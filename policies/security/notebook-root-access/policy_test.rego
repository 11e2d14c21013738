package idp.security.notebook_root_access_test

import data.idp.security.notebook_root_access as policy

workbench(setup) := {"resource": {"google_workbench_instance": {"a": [{"gce_setup": [setup]}]}}}

notebook(settings) := {"resource": {"google_notebooks_instance": {"a": [settings]}}}

test_root_is_denied if {
	policy.deny == {{
		"msg": "the notebook's users are root: set notebook-disable-root to \"true\"",
		"path": ["resource", "google_workbench_instance", "a", 0, "gce_setup", 0, "metadata"],
	}} with input as workbench({})
	count(policy.deny) == 1 with input as workbench({"metadata": {"notebook-disable-root": "false"}})
	count(policy.deny) == 1 with input as notebook({"metadata": {}})
}

test_no_root_passes if {
	count(policy.deny) == 0 with input as workbench({"metadata": {"notebook-disable-root": "true"}})
	count(policy.deny) == 0 with input as notebook({"metadata": {"notebook-disable-root": "true"}})
}

test_images_of_ones_own_pass if {
	count(policy.deny) == 0 with input as workbench({"container_image": [{"repository": "a"}]})
}
