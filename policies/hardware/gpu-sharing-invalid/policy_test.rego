package idp.hardware.gpu_sharing_invalid_test

import data.idp.hardware.gpu_sharing_invalid as policy

labels := {
	"type": "cloud.google.com/gke-accelerator",
	"count": "cloud.google.com/gke-accelerator-count",
	"partition_size": "cloud.google.com/gke-gpu-partition-size",
	"sharing_strategy": "cloud.google.com/gke-gpu-sharing-strategy",
	"max_shared_clients": "cloud.google.com/gke-max-shared-clients-per-gpu",
}

facts := {"gpu_common": {"labels": labels, "max_shared_clients_per_gpu": {"min": 2, "max": 48}}}

pod(selector) := {"kind": "Pod", "spec": {"nodeSelector": selector, "containers": [{"name": "a"}]}}

messages(selector) := {result.msg |
	some result in policy.deny with input as pod(selector) with data.accelerators as facts
}

test_an_unknown_strategy_is_denied_at_its_value if {
	policy.deny == {{
		"msg": "no node shares GPUs by \"TIME_SHARING\", only by time-sharing or mps",
		"path": ["spec", "nodeSelector", labels.sharing_strategy],
	}} with input as pod({labels.sharing_strategy: "TIME_SHARING"}) with data.accelerators as facts
}

test_strategies_pass if {
	every strategy in ["time-sharing", "mps"] {
		count(messages({labels.sharing_strategy: strategy})) == 0
	}
}

test_clients_have_bounds if {
	messages({labels.max_shared_clients: "49"}) == {"a GPU is shared by 2 to 48 clients, not by \"49\""}
	count(messages({labels.max_shared_clients: "1"})) == 1
	count(messages({labels.max_shared_clients: "many"})) == 1
	count(messages({labels.max_shared_clients: "2"})) == 0
	count(messages({labels.max_shared_clients: "48"})) == 0
}

test_placeholders_are_not_judged if {
	count(messages({labels.max_shared_clients: "${CLIENTS}", labels.sharing_strategy: "${SHARING}"})) == 0
}

test_mps_with_partitions_is_warned_of if {
	selector := {labels.sharing_strategy: "mps", labels.partition_size: "1g.5gb"}
	results := policy.warn with input as pod(selector) with data.accelerators as facts
	count(results) == 1
	others := policy.warn with input as pod({labels.sharing_strategy: "mps"}) with data.accelerators as facts
	count(others) == 0
}
