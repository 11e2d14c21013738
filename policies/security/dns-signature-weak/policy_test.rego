package idp.security.dns_signature_weak_test

import data.idp.security.dns_signature_weak as policy

zone(algorithm) := {"resource": {"google_dns_managed_zone": {"ml": [{"dnssec_config": [{"default_key_specs": [{"algorithm": algorithm}]}]}]}}}

test_sha1_is_denied if {
	policy.deny == {{
		"msg": "\"rsasha1\" can be forged: use \"rsasha256\" or \"ecdsap256sha256\"",
		"path": [
			"resource", "google_dns_managed_zone", "ml", 0,
			"dnssec_config", 0, "default_key_specs", 0, "algorithm",
		],
	}} with input as zone("rsasha1")
}

test_sha256_passes if {
	count(policy.deny) == 0 with input as zone("rsasha256")
}
