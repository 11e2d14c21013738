package idp.cost.flex_start_invalid_test

import data.idp.cost.flex_start_invalid as policy

flex := {"cloud.google.com/gke-flex-start": "true"}

spot := "cloud.google.com/gke-spot"

duration := "cloud.google.com/gke-max-run-duration-seconds"

tpu_facts := {"accelerators": {"tpu-v4-podslice": {"flex_start": false}, "tpu-v6e-slice": {"flex_start": true}}}

machine_facts := {
	"machines": {"a3-edgegpu-8g": {"family": "a3", "flex_start": false}, "a3-highgpu-8g": {"family": "a3"}},
	"families": {"a3": {"architecture": "amd64"}, "ct4p": {"flex_start": false}},
}

pod(selector) := {"kind": "Pod", "spec": {"nodeSelector": selector, "containers": [{"name": "a"}]}}

messages(selector) := {result.msg |
	some result in policy.deny with input as pod(selector) with data.tpus as tpu_facts
		with data.machine_types as machine_facts
}

with_flex(extra) := messages(object.union(flex, extra))

test_spot_beside_flex_start_is_denied_at_spot if {
	policy.deny == {{
		"msg": "no node is both flex-start and spot",
		"path": ["spec", "nodeSelector", spot],
		"related": [{"path": ["spec", "nodeSelector", "cloud.google.com/gke-flex-start"], "msg": "flex-start"}],
	}} with input as pod(object.union(flex, {spot: "true"}))
}

test_another_provisioning_is_denied if {
	with_flex({"cloud.google.com/gke-provisioning": "standard"}) == {"no node is both flex-start and standard"}
	count(with_flex({"cloud.google.com/gke-provisioning": "flex-start"})) == 0
	count(messages({"cloud.google.com/gke-provisioning": "flex-start", spot: "true"})) == 1
}

test_flex_start_alone_passes if {
	count(with_flex({})) == 0
	count(with_flex({spot: "false"})) == 0
	count(messages({spot: "true"})) == 0
}

test_the_run_time_has_bounds if {
	with_flex({duration: "604801"}) == {"flex-start nodes run for 600 to 604800 seconds, not for 604801"}
	count(with_flex({duration: "599"})) == 1
	count(with_flex({duration: "600"})) == 0
	messages({duration: "29"}) == {"nodes run for 30 to 10368000 seconds, not for 29"}
	count(messages({duration: "604801"})) == 0
}

test_hardware_that_is_not_sold_so_is_denied if {
	with_flex({"cloud.google.com/gke-tpu-accelerator": "tpu-v4-podslice"}) == {
		"\"tpu-v4-podslice\" is not sold with flex-start",
	}
	count(with_flex({"node.kubernetes.io/instance-type": "a3-edgegpu-8g"})) == 1
	count(with_flex({"node.kubernetes.io/instance-type": "ct4p-hightpu-4t"})) == 1
	count(with_flex({"cloud.google.com/machine-family": "ct4p"})) == 1
	count(with_flex({"cloud.google.com/gke-tpu-accelerator": "tpu-v6e-slice"})) == 0
	count(with_flex({"node.kubernetes.io/instance-type": "a3-highgpu-8g"})) == 0
}

test_what_is_not_known_is_not_judged if {
	count(with_flex({"cloud.google.com/gke-tpu-accelerator": "tpu-v9", duration: "${SECONDS}"})) == 0
	count(messages({"cloud.google.com/gke-tpu-accelerator": "tpu-v4-podslice"})) == 0
}
