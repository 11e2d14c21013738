package idp.hardware.gpudirect_unsupported_test

import data.idp.hardware.gpudirect_unsupported as policy

type := "cloud.google.com/gke-accelerator"

gpu_facts := {"gpu_common": {"labels": {"type": type}, "resource_name": "nvidia.com/gpu"}}

machine_facts := {
	"machines": {
		"a3-highgpu-8g": {"family": "a3", "accelerator": "nvidia-h100-80gb", "count": 8},
		"a3-megagpu-8g": {"family": "a3", "accelerator": "nvidia-h100-mega-80gb", "count": 8},
		"a4-highgpu-8g": {"family": "a4", "accelerator": "nvidia-b200", "count": 8},
	},
	"gpu_network": {
		"a3-highgpu-8g": {"stack": "GPUDirect-TCPX", "additional_networks_min": 4},
		"a3-megagpu-8g": {"stack": "GPUDirect-TCPXO", "additional_networks_min": 8},
		"a4-highgpu-8g": {"stack": "GPUDirect-RDMA"},
	},
}

tcpxo := "us-docker.pkg.dev/gce-ai-infra/gpudirect-tcpxo/tcpgpudmarxd-dev:v1.0.21"

tcpx := "us-docker.pkg.dev/gce-ai-infra/gpudirect-tcpx/tcpgpudmarxd-dev:v2.0.12"

pod(image, gpu, number, metadata) := {"kind": "Pod", "metadata": metadata, "spec": {
	"nodeSelector": {type: gpu},
	"initContainers": [{"name": "daemon", "image": image, "restartPolicy": "Always"}],
	"containers": [{"name": "train", "resources": {"limits": {"nvidia.com/gpu": number}}}],
}}

results(object) := found if {
	found := policy.deny with input as object
		with data.accelerators as gpu_facts
		with data.machine_types as machine_facts
}

messages(object) := {result.msg | some result in results(object)}

interfaces(number) := {"annotations": {"networking.gke.io/interfaces": json.marshal([interface |
	some i in numbers.range(0, number)
	interface := {"interfaceName": sprintf("eth%v", [i]), "network": sprintf("vpc%v", [i])}
])}}

test_pod10_fails_on_the_other_h100 if {
	results(pod(tcpxo, "nvidia-h100-80gb", 8, {})) == {{
		"msg": "GPUDirect-TCPXO runs on nvidia-h100-mega-80gb, not \"nvidia-h100-80gb\"",
		"path": ["spec", "nodeSelector", type],
		"related": [{"path": ["spec", "initContainers", 0, "image"], "msg": "the daemon"}],
	}}
	messages(pod(tcpx, "nvidia-h100-mega-80gb", 8, {})) == {
		"GPUDirect-TCPX runs on nvidia-h100-80gb, not \"nvidia-h100-mega-80gb\"",
	}
}

test_pod10_nearly_fails_on_its_own_h100 if {
	count(messages(pod(tcpxo, "nvidia-h100-mega-80gb", 8, {}))) == 0
	count(messages(pod(tcpx, "nvidia-h100-80gb", 8, {}))) == 0

	# No daemon.
	count(messages(pod("ghcr.io/example/train:1", "nvidia-h100-80gb", 4, interfaces(2)))) == 0
	count(messages(pod("registry.example/gpudirect-tcpxo/tcpgpudmarxd-mirror:1", "nvidia-l4", 1, {}))) == 0
}

test_pod10_fails_with_a_gpu_less if {
	results(pod(tcpxo, "nvidia-h100-mega-80gb", 7, {})) == {{
		"msg": "GPUDirect-TCPXO uses all 8 GPUs of the node, but the pod asks for 7",
		"path": ["spec", "initContainers", 0, "image"],
	}}
}

test_pod10_nearly_fails_with_an_open_number_of_gpus if {
	count(messages(pod(tcpxo, "nvidia-h100-mega-80gb", "${GPUS}", {}))) == 0
}

test_pod10_fails_with_an_interface_less if {
	results(pod(tcpxo, "nvidia-h100-mega-80gb", 8, interfaces(7))) == {{
		"msg": "GPUDirect-TCPXO uses 8 networks beside eth0, not 7",
		"path": ["metadata", "annotations", "networking.gke.io/interfaces"],
	}}
	messages(pod(tcpx, "nvidia-h100-80gb", 8, interfaces(3))) == {
		"GPUDirect-TCPX uses 4 networks beside eth0, not 3",
	}
}

test_pod10_nearly_fails_with_all_interfaces if {
	count(messages(pod(tcpxo, "nvidia-h100-mega-80gb", 8, interfaces(8)))) == 0
	count(messages(pod(tcpx, "nvidia-h100-80gb", 8, interfaces(4)))) == 0
	open := {"annotations": {"networking.gke.io/interfaces": "{{ .interfaces }}"}}
	count(messages(pod(tcpx, "nvidia-h100-80gb", 8, open))) == 0
}

test_templates_have_annotations_of_their_own if {
	inner := pod(tcpxo, "nvidia-h100-mega-80gb", 8, {})
	job := {"kind": "Job", "spec": {"template": {"metadata": interfaces(7), "spec": inner.spec}}}
	{result.path | some result in results(job)} == {[
		"spec", "template", "metadata", "annotations",
		"networking.gke.io/interfaces",
	]}
}
