package idp.security.service_ingress_open_test

import data.idp.security.service_ingress_open as policy

service(settings) := {"resource": {"google_cloud_run_v2_service": {"ranker": [settings]}}}

function(config) := {"resource": {"google_cloudfunctions2_function": {"resize": [{"service_config": [config]}]}}}

test_the_internet_is_denied if {
	policy.deny == {{
		"msg": "the service answers the whole internet: set ingress to \"INGRESS_TRAFFIC_INTERNAL_ONLY\"",
		"path": ["resource", "google_cloud_run_v2_service", "ranker", 0, "ingress"],
	}} with input as service({"name": "ranker"})
	count(policy.deny) == 1 with input as service({"ingress": "INGRESS_TRAFFIC_ALL"})
}

test_functions_are_judged if {
	policy.deny == {{
		"msg": "the function answers the whole internet: set ingress_settings to \"ALLOW_INTERNAL_ONLY\"",
		"path": ["resource", "google_cloudfunctions2_function", "resize", 0, "service_config", 0, "ingress_settings"],
	}} with input as function({})
}

test_internal_services_pass if {
	count(policy.deny) == 0 with input as service({"ingress": "INGRESS_TRAFFIC_INTERNAL_ONLY"})
	count(policy.deny) == 0 with input as function({"ingress_settings": "ALLOW_INTERNAL_AND_GCLB"})
}
