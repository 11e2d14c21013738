package idp.security.network_default_used_test

import data.idp.security.network_default_used as policy

instance(network) := {"resource": {"google_compute_instance": {"a": [{"network_interface": [{"network": network}]}]}}}

cluster(settings) := {"resource": {"google_container_cluster": {"main": [settings]}}}

test_the_default_network_is_denied if {
	policy.deny == {{
		"msg": "\"default\" is the default network, whose rules admit the internet",
		"path": ["resource", "google_compute_instance", "a", 0, "network_interface", 0, "network"],
	}} with input as instance("default")
}

test_its_full_name_is_denied if {
	count(policy.deny) == 1 with input as instance("projects/p/global/networks/default")
	count(policy.deny) == 1 with input as cluster({"network": "default"})
}

test_a_cluster_without_network_is_denied if {
	policy.deny == {{
		"msg": "a cluster without network is put into the default network: set network and subnetwork",
		"path": ["resource", "google_container_cluster", "main", 0, "network"],
	}} with input as cluster({"name": "a"})
}

test_other_networks_pass if {
	count(policy.deny) == 0 with input as instance("ml-default")
	count(policy.deny) == 0 with input as cluster({"subnetwork": "ml"})
}

test_firewalls_and_notebooks_are_judged if {
	count(policy.deny) == 1 with input as {"resource": {"google_compute_firewall": {"a": [{"network": "default"}]}}}
	workbench := {"gce_setup": [{"network_interfaces": [{"network": "default"}]}]}
	count(policy.deny) == 1 with input as {"resource": {"google_workbench_instance": {"a": [workbench]}}}
}
