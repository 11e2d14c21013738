package idp.security.instance_ssh_keys_in_metadata_test

import data.idp.security.instance_ssh_keys_in_metadata as policy

instance(metadata) := {"resource": {"google_compute_instance": {"a": [{"metadata": metadata}]}}}

test_keys_are_denied if {
	policy.deny == {{
		"msg": "keys in metadata outlive the people they belong to: use OS Login",
		"path": ["resource", "google_compute_instance", "a", 0, "metadata", "ssh-keys"],
	}} with input as instance({"ssh-keys": "a:ssh-ed25519 AAAA a"})
}

test_keys_of_the_project_are_denied if {
	results := policy.deny with input as instance({"block-project-ssh-keys": "false"})
	{result.msg | some result in results} == {
		"every SSH key of the project opens the machine: set block-project-ssh-keys to \"true\"",
	}
}

test_os_login_passes if {
	count(policy.deny) == 0 with input as instance({"ssh-keys": "a:ssh-ed25519 AAAA a", "enable-oslogin": "TRUE"})
}

test_blocked_keys_pass if {
	count(policy.deny) == 0 with input as instance({"block-project-ssh-keys": "true"})
}
