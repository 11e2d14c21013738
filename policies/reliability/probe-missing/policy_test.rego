package idp.reliability.probe_missing_test

import data.idp.reliability.probe_missing as policy

workload(kind, container) := {
	"kind": kind,
	"spec": {"template": {"spec": {"containers": [object.union({"name": "a"}, container)]}}},
}

deployment(container) := workload("Deployment", container)

at(key) := ["spec", "template", "spec", "containers", 0, key]

serving := {"ports": [{"containerPort": 8000}]}

ready := object.union(serving, {"readinessProbe": {"httpGet": {"port": 8000}}})

gpu := object.union(ready, {"resources": {"limits": {"nvidia.com/gpu": 1}}})

messages(object) := {result.msg | some result in policy.deny with input as object}

no_readiness := "container \"a\" serves port 8000 without a readiness probe"

no_startup := "container \"a\" has no startup probe: its liveness probe kills it when loading takes over 30 s"

test_a_server_without_readiness_is_denied_at_the_missing_key if {
	policy.deny == {{"msg": no_readiness, "path": at("readinessProbe")}} with input as deployment(serving)
}

test_a_probe_that_is_null_is_missing if {
	messages(deployment(object.union(serving, {"readinessProbe": null}))) == {no_readiness}
}

test_a_readiness_probe_passes if count(messages(deployment(ready))) == 0

beside(container) := json.patch(deployment(ready), [{
	"op": "add",
	"path": "/spec/template/spec/containers/-",
	"value": object.union({"name": "b"}, container),
}])

test_a_container_beside_one_that_is_probed_passes if count(messages(beside(serving))) == 0

test_a_probe_of_a_container_that_serves_nobody_does_not_tell if {
	object := json.remove(beside(object.union(ready, {"ports": []})), ["/spec/template/spec/containers/0/readinessProbe"])
	messages(object) == {no_readiness}
}

test_stateful_sets_and_rollouts_are_judged if {
	every kind in ["ReplicaSet", "Rollout", "StatefulSet"] {
		messages(workload(kind, serving)) == {no_readiness}
	}
}

test_workloads_that_are_not_behind_services_are_not_judged if {
	every kind in ["DaemonSet", "Job"] {
		count(messages(workload(kind, serving))) == 0
	}
}

test_a_container_without_ports_serves_nobody if count(messages(deployment({}))) == 0

test_ports_of_monitoring_are_not_served if {
	every name in ["metrics", "http-metrics", "prometheus", "pprof", "health"] {
		count(messages(deployment({"ports": [{"containerPort": 9090, "name": name}]}))) == 0
	}
}

test_another_port_beside_one_of_monitoring_is_named if {
	ports := [{"containerPort": 9090, "name": "metrics"}, {"containerPort": 8000, "name": "http"}]
	messages(deployment({"ports": ports})) == {no_readiness}
}

test_datagrams_have_no_readiness if {
	count(messages(deployment({"ports": [{"containerPort": 53, "protocol": "UDP"}]}))) == 0
}

test_sidecars_are_not_judged if {
	sidecar := object.union(serving, {"name": "a", "restartPolicy": "Always"})
	object := {"kind": "Deployment", "spec": {"template": {"spec": {"initContainers": [sidecar]}}}}
	count(messages(object)) == 0
}

test_a_liveness_probe_alone_kills_a_gpu_server_that_loads if {
	object := deployment(object.union(gpu, {"livenessProbe": {"httpGet": {"port": 8000}}}))
	policy.deny == {{"msg": no_startup, "path": at("startupProbe")}} with input as object
}

test_a_startup_probe_holds_the_liveness_probe_back if {
	probes := {"livenessProbe": {}, "startupProbe": {"failureThreshold": 60}}
	count(messages(deployment(object.union(gpu, probes)))) == 0
}

test_a_patient_liveness_probe_passes if {
	every probe in [
		{"initialDelaySeconds": 120},
		{"initialDelaySeconds": 90},
		{"periodSeconds": 30, "failureThreshold": 4},
	] {
		count(messages(deployment(object.union(gpu, {"livenessProbe": probe})))) == 0
	}
}

test_without_a_liveness_probe_nothing_kills if count(messages(deployment(gpu))) == 0

test_a_server_without_accelerator_starts_fast if {
	count(messages(deployment(object.union(ready, {"livenessProbe": {}})))) == 0
}

test_the_patience_is_the_users if {
	object := deployment(object.union(gpu, {"livenessProbe": {"initialDelaySeconds": 270}}))
	results := policy.deny with input as object
		with data.parameters as {"probe-missing": {"startup_seconds": 600}}
	{result.msg | some result in results} == {
		"container \"a\" has no startup probe: its liveness probe kills it when loading takes over 300 s",
	}
}
