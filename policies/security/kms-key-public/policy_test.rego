package idp.security.kms_key_public_test

import data.idp.security.kms_key_public as policy

grant(member) := {"resource": {"google_kms_crypto_key_iam_member": {"a": [{
	"role": "roles/cloudkms.cryptoKeyEncrypterDecrypter",
	"member": member,
}]}}}

test_everybody_is_denied if {
	policy.deny == {{
		"msg": "\"allUsers\" gets \"roles/cloudkms.cryptoKeyEncrypterDecrypter\" on the key: grant it to one account",
		"path": ["resource", "google_kms_crypto_key_iam_member", "a", 0, "member"],
	}} with input as grant("allUsers")
}

test_a_service_account_passes if {
	count(policy.deny) == 0 with input as grant("serviceAccount:a@ml.iam.gserviceaccount.com")
}
