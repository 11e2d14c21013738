package idp.security.registry_scanning_off_test

import data.idp.security.registry_scanning_off as policy

registry(config) := {"resource": {"google_artifact_registry_repository": {"images": [{"vulnerability_scanning_config": [{"enablement_config": config}]}]}}}

test_no_scanning_is_denied if {
	policy.deny == {{
		"msg": "images are not scanned for known flaws: use \"INHERITED\"",
		"path": [
			"resource", "google_artifact_registry_repository", "images", 0,
			"vulnerability_scanning_config", 0, "enablement_config",
		],
	}} with input as registry("DISABLED")
}

test_scanning_passes if {
	count(policy.deny) == 0 with input as registry("INHERITED")
}
