package idp.security.dns_unsigned_test

import data.idp.security.dns_unsigned as policy

zone(settings) := {"resource": {"google_dns_managed_zone": {"ml": [settings]}}}

test_an_unsigned_zone_is_denied if {
	policy.deny == {{
		"msg": "answers of the zone can be forged: set dnssec_config.state to \"on\"",
		"path": ["resource", "google_dns_managed_zone", "ml", 0, "dnssec_config"],
	}} with input as zone({"name": "ml"})
	count(policy.deny) == 1 with input as zone({"dnssec_config": [{"state": "off"}]})
}

test_a_signed_zone_passes if {
	count(policy.deny) == 0 with input as zone({"dnssec_config": [{"state": "on"}]})
}

test_private_zones_pass if {
	count(policy.deny) == 0 with input as zone({"visibility": "private"})
}
