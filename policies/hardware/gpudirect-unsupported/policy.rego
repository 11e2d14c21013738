# METADATA
# scope: package
# title: GPUDirect that the node does not have
# description: |
#   ## Why
#   The daemon of GPUDirect-TCPX drives the 8 GPUs and 4 network interfaces of an A3 High node, that of
#   GPUDirect-TCPXO the 8 GPUs and 8 interfaces of an A3 Mega node. On another node, or with only some
#   of the GPUs or networks in its pod, the daemon ends with an error or training falls back to the
#   speed of ordinary sockets.
#
#   ## Avoid
#   ```yaml
#   nodeSelector:
#     cloud.google.com/gke-accelerator: nvidia-h100-80gb
#   initContainers:
#     - name: tcpxo-daemon
#       image: us-docker.pkg.dev/gce-ai-infra/gpudirect-tcpxo/tcpgpudmarxd-dev:v1.0.21
#   ```
#
#   ## Prefer
#   ```yaml
#   nodeSelector:
#     cloud.google.com/gke-accelerator: nvidia-h100-mega-80gb
#   initContainers:
#     - name: tcpxo-daemon
#       image: us-docker.pkg.dev/gce-ai-infra/gpudirect-tcpxo/tcpgpudmarxd-dev:v1.0.21
#   ```
#
#   ## Exceptions
#   Judged are pods with Google's daemon. A pod without the annotation of its interfaces is left alone:
#   it may use the network of the host, or get it from elsewhere. So is one that selects no GPU.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/gpu-bandwidth-gpudirect-tcpx
#     description: GPUDirect in GKE Standard
#   - ref: https://github.com/GoogleCloudPlatform/container-engine-accelerators/tree/master/gpudirect-tcpxo
#     description: GPUDirect-TCPXO's components
# custom:
#   severity: error
#   kinds: [kubernetes]
#   scope: document
#   mentions: [tcpgpudmarxd]
#   remediation: Run GPUDirect-TCPX on nvidia-h100-80gb and GPUDirect-TCPXO on nvidia-h100-mega-80gb, with all GPUs and networks of the node in one pod.
package idp.hardware.gpudirect_unsupported

import data.lib.gpus
import data.lib.kubernetes
import data.lib.machines
import data.lib.nodes

deny contains {"msg": msg, "path": chosen.path, "related": [{"path": daemon.path, "msg": "the daemon"}]} if {
	some daemon in daemons
	chosen := nodes.choice(daemon.placement, gpus.labels.type)
	not chosen.value in carriers(daemon.stack)
	msg := sprintf(
		"%s runs on %s, not \"%s\"",
		[daemon.stack, concat(" or ", sort(carriers(daemon.stack))), chosen.value],
	)
}

deny contains {"msg": msg, "path": daemon.path} if {
	some daemon in daemons
	number := nodes.total(daemon.placement, gpus.resource)
	all := {machines.fact(machine).count | some machine in machines_with(daemon.stack)}
	not number in all
	msg := sprintf(
		"%s uses all %v GPUs of the node, but the pod asks for %v",
		[daemon.stack, max(all), number],
	)
}

deny contains {"msg": msg, "path": path} if {
	some daemon in daemons
	path := annotation_path(daemon.placement.pod)
	written := object.get(input, path, null)
	json.is_valid(written)
	interfaces := [interface |
		some interface in json.unmarshal(written)
		not interface.interfaceName == "eth0"
	]
	least := min({data.machine_types.gpu_network[machine].additional_networks_min |
		some machine in machines_with(daemon.stack)
	})
	count(interfaces) < least
	msg := sprintf("%s uses %v networks beside eth0, not %v", [daemon.stack, least, count(interfaces)])
}

# The daemons of GPUDirect, as {path, placement, stack}.
daemons := [daemon |
	some placement in nodes.placements
	some entry in placement.containers
	some name, stack in {"tcpx": "GPUDirect-TCPX", "tcpxo": "GPUDirect-TCPXO"}
	regex.match(sprintf(`/gpudirect-%s/tcpgpudmarxd(-dev)?([:@]|$)`, [name]), entry.container.image)
	daemon := {"path": array.concat(entry.path, ["image"]), "placement": placement, "stack": stack}
]

machines_with(stack) := {machine |
	some machine, network in data.machine_types.gpu_network
	network.stack == stack
}

carriers(stack) := {machines.fact(machine).accelerator | some machine in machines_with(stack)}

annotation_path(pod) := array.concat(
	array.slice(labels, 0, count(labels) - 1),
	["annotations", "networking.gke.io/interfaces"],
) if {
	labels := kubernetes.labels_path(pod)
}
