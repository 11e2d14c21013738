package idp.security.gke_release_channel_left_test

import data.idp.security.gke_release_channel_left as policy

cluster(channel) := {"resource": {"google_container_cluster": {"main": [{"release_channel": [{"channel": channel}]}]}}}

test_no_channel_is_denied if {
	policy.deny == {{
		"msg": "the cluster is in no release channel: use \"REGULAR\" or \"STABLE\"",
		"path": ["resource", "google_container_cluster", "main", 0, "release_channel", 0, "channel"],
	}} with input as cluster("UNSPECIFIED")
}

test_a_channel_passes if {
	count(policy.deny) == 0 with input as cluster("RAPID")
}
