package idp.security.instance_os_login_off_test

import data.idp.security.instance_os_login_off as policy

instance(value) := {"resource": {"google_compute_instance": {"a": [{"metadata": {"enable-oslogin": value}}]}}}

test_no_os_login_is_denied if {
	policy.deny == {{
		"msg": "enable-oslogin = \"FALSE\" lets keys in metadata open the machine",
		"path": ["resource", "google_compute_instance", "a", 0, "metadata", "enable-oslogin"],
	}} with input as instance("FALSE")
}

test_os_login_passes if {
	count(policy.deny) == 0 with input as instance("TRUE")
}
