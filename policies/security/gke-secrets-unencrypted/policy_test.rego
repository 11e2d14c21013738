package idp.security.gke_secrets_unencrypted_test

import data.idp.security.gke_secrets_unencrypted as policy

cluster(settings) := {"resource": {"google_container_cluster": {"main": [settings]}}}

test_no_encryption_is_denied if {
	policy.deny == {{
		"msg": "Kubernetes secrets are not wrapped by a key of yours: set database_encryption",
		"path": ["resource", "google_container_cluster", "main", 0, "database_encryption"],
	}} with input as cluster({})
}

test_decrypted_is_denied_at_its_value if {
	results := policy.deny with input as cluster({"database_encryption": [{"state": "DECRYPTED"}]})
	{result.path[4] | some result in results} == {"database_encryption"}
}

test_encrypted_passes if {
	count(policy.deny) == 0 with input as cluster({"database_encryption": [{"state": "ENCRYPTED"}]})
}

test_keys_of_the_control_plane_pass if {
	keys := [{"control_plane_disk_encryption_key": "projects/p/locations/l/keyRings/r/cryptoKeys/k"}]
	count(policy.deny) == 0 with input as cluster({"user_managed_keys_config": keys})
}
