package idp.security.service_account_key_test

import data.idp.security.service_account_key as policy

key(settings) := {"resource": {"google_service_account_key": {"ci": [settings]}}}

test_a_key_is_denied if {
	policy.deny == {{
		"msg": "the key's private half is in the state: use workload identity instead of keys",
		"path": ["resource", "google_service_account_key", "ci", 0],
	}} with input as key({"service_account_id": "ci"})
}

test_an_uploaded_key_passes if {
	count(policy.deny) == 0 with input as key({"public_key_data": "LS0tLS1CRUdJTg=="})
}
