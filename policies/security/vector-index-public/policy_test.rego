package idp.security.vector_index_public_test

import data.idp.security.vector_index_public as policy

endpoint(settings) := {"resource": {"google_vertex_ai_index_endpoint": {"documents": [settings]}}}

test_a_public_endpoint_is_denied if {
	policy.deny == {{
		"msg": "the index is asked over the internet: use private_service_connect_config",
		"path": ["resource", "google_vertex_ai_index_endpoint", "documents", 0, "public_endpoint_enabled"],
	}} with input as endpoint({"public_endpoint_enabled": true})
}

test_a_private_endpoint_passes if {
	count(policy.deny) == 0 with input as endpoint({"network": "projects/1/global/networks/ml"})
}
