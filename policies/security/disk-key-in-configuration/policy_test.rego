package idp.security.disk_key_in_configuration_test

import data.idp.security.disk_key_in_configuration as policy

key := "SGVsbG8gZnJvbSBHb29nbGUgQ2xvdWQgUGxhdGZvcm0="

disk(block) := {"resource": {"google_compute_disk": {"a": [{"disk_encryption_key": [block]}]}}}

test_a_raw_key_is_denied if {
	policy.deny == {{
		"msg": "raw_key holds a key that everybody with the code or the state can read",
		"path": ["resource", "google_compute_disk", "a", 0, "disk_encryption_key", 0, "raw_key"],
	}} with input as disk({"raw_key": key})
}

test_the_disks_of_an_instance_are_judged if {
	instance := {"boot_disk": [{"disk_encryption_key_raw": key}]}
	count(policy.deny) == 1 with input as {"resource": {"google_compute_instance": {"a": [instance]}}}
}

test_a_key_of_kms_passes if {
	count(policy.deny) == 0 with input as disk({"kms_key_self_link": "projects/p/locations/l/keyRings/r/cryptoKeys/k"})
}
