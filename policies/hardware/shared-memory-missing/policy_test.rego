package idp.hardware.shared_memory_missing_test

import data.idp.hardware.shared_memory_missing as policy

pod(container, spec) := {
	"kind": "Pod",
	"spec": object.union(spec, {"containers": [object.union({"name": "a"}, container)]}),
}

with_gpus(count) := {"resources": {"limits": {"nvidia.com/gpu": count}}}

triton := object.union(with_gpus(1), {"image": "nvcr.io/nvidia/tritonserver:25.08-py3"})

mount := {"volumeMounts": [
	{"name": "models", "mountPath": "/models"},
	{"name": "shm", "mountPath": "/dev/shm"},
]}

volume(source) := {"volumes": [{"name": "models"}, object.union({"name": "shm"}, source)]}

memory := volume({"emptyDir": {"medium": "Memory"}})

results(object) := found if {
	found := policy.deny with input as object
}

at(rest) := array.concat(["spec", "containers", 0], rest)

no_mount := "container \"a\" uses 2 GPUs, but mounts nothing at /dev/shm"

test_two_gpus_need_shared_memory if {
	results(pod(with_gpus(2), {})) == {{"msg": no_mount, "path": at(["volumeMounts"])}}
}

test_other_mounts_are_not_it if {
	other := {"volumeMounts": [{"name": "models", "mountPath": "/dev/shm-models"}]}
	{result.msg | some result in results(pod(object.union(with_gpus(2), other), {}))} == {no_mount}
}

test_triton_needs_it_with_one_gpu if {
	{result.msg | some result in results(pod(triton, {}))} == {
		"container \"a\" serves with Triton on a GPU, but mounts nothing at /dev/shm",
	}
}

test_triton_is_known_by_the_name_of_its_image if {
	every image in ["tritonserver", "registry.example/mirror/tritonserver@sha256:1f"] {
		count(results(pod(object.union(triton, {"image": image}), {}))) == 1
	}
	every image in ["example/tritonserver-client:1", "example/server:tritonserver"] {
		count(results(pod(object.union(triton, {"image": image}), {}))) == 0
	}
}

test_triton_on_a_cpu_is_not_judged if {
	count(results(pod({"image": "nvcr.io/nvidia/tritonserver:25.08-py3"}, {}))) == 0
}

test_another_server_with_one_gpu_is_not_judged if {
	count(results(pod(object.union(with_gpus(1), {"image": "vllm/vllm-openai:v0.11.0"}), {}))) == 0
}

test_memory_at_dev_shm_passes if {
	count(results(pod(object.union(with_gpus(2), mount), memory))) == 0
}

test_a_trailing_slash_changes_nothing if {
	slash := {"volumeMounts": [{"name": "shm", "mountPath": "/dev/shm/"}]}
	count(results(pod(object.union(with_gpus(2), slash), memory))) == 0
}

test_a_disk_is_no_memory if {
	results(pod(object.union(with_gpus("8"), mount), volume({"emptyDir": {}}))) == {{
		"msg": "container \"a\" uses 8 GPUs, but volume \"shm\" at /dev/shm is on a disk, not in memory",
		"path": at(["volumeMounts", 1, "name"]),
	}}
}

test_other_volumes_are_not_judged if {
	count(results(pod(object.union(with_gpus(2), mount), volume({"hostPath": {"path": "/dev/shm"}})))) == 0
}

test_the_memory_of_the_node_will_do if count(results(pod(with_gpus(2), {"hostIPC": true}))) == 0

test_windows_has_no_dev_shm if {
	count(results(pod(with_gpus(2), {"os": {"name": "windows"}}))) == 0
}

test_init_containers_are_not_judged if {
	object := {"kind": "Pod", "spec": {"initContainers": [object.union(with_gpus(2), {"name": "a"})]}}
	count(results(object)) == 0
}

test_an_amount_that_is_completed_elsewhere_is_not_judged if {
	count(results(pod(with_gpus("${GPUS}"), {}))) == 0
}
