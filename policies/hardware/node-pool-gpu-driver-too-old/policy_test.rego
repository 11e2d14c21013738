package idp.hardware.node_pool_gpu_driver_too_old_test

import data.idp.hardware.node_pool_gpu_driver_too_old as policy

facts := {"gpus": {
	"nvidia-b200": {"min_driver_branch": 570, "gke_driver_rule": "LATEST on GKE 1.32"},
	"nvidia-rtx-pro-6000": {"min_driver_branch": 575},
	"nvidia-tesla-a100": {"min_driver_branch": 450},
}}

installed(type, version) := {"type": type, "count": 1, "gpu_driver_installation_config": [{"gpu_driver_version": version}]}

pool(version, guest) := {"resource": {"google_container_node_pool": {"gpu": [
	{"version": version, "node_config": [{"guest_accelerator": [guest]}]},
]}}}

denied(object) := {result.msg | some result in policy.deny with input as object with data.accelerators as facts}

warned(object) := {result.msg | some result in policy.warn with input as object with data.accelerators as facts}

test_the_default_driver_is_denied_at_its_name if {
	policy.deny == {{
		"msg": "nvidia-b200 needs driver branch 570, which the default of GKE 1.32.4-gke.1415000 is older than: use \"LATEST\"",
		"path": [
			"resource", "google_container_node_pool", "gpu", 0, "node_config", 0, "guest_accelerator", 0,
			"gpu_driver_installation_config", 0, "gpu_driver_version",
		],
	}} with input as pool("1.32.4-gke.1415000", installed("nvidia-b200", "DEFAULT")) with data.accelerators as facts
}

test_without_a_driver_it_is_the_default if {
	count(denied(pool("1.31", {"type": "nvidia-b200", "count": 8}))) == 1
}

test_a_default_pool_has_the_version_of_its_cluster if {
	cluster := {"node_version": "1.32", "node_config": [{"guest_accelerator": [installed("nvidia-b200", "DEFAULT")]}]}
	count(denied({"resource": {"google_container_cluster": {"ml": [cluster]}}})) == 1
}

test_a_divided_gpu_is_a_warning if {
	divided := object.union(installed("nvidia-rtx-pro-6000", "DEFAULT"), {"gpu_partition_size": "1g.24gb"})
	warned(pool("1.32.1-gke.1", divided)) == {
		"nvidia-rtx-pro-6000 needs driver branch 575, which the default of GKE 1.32.1-gke.1 is older than: use \"LATEST\"",
	}
	count(warned(pool("1.32.1-gke.1", installed("nvidia-rtx-pro-6000", "DEFAULT")))) == 0
	count(warned(pool("1.32.1-gke.1", object.union(divided, {"type": "nvidia-tesla-a100"})))) == 0
}

test_others_pass if {
	count(denied(pool("1.32", installed("nvidia-b200", "LATEST")))) == 0
	count(denied(pool("1.33.1-gke.1", installed("nvidia-b200", "DEFAULT")))) == 0
	count(denied(pool("1.32", installed("nvidia-b200", "INSTALLATION_DISABLED")))) == 0
	count(denied(pool("1.32", installed("nvidia-tesla-a100", "DEFAULT")))) == 0
	count(denied({"resource": {"google_container_node_pool": {"gpu": [{"node_config": [{"guest_accelerator": [installed("nvidia-b200", "DEFAULT")]}]}]}}})) == 0
}
