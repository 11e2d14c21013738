# METADATA
# scope: package
# title: Node pool whose nodes lack GPUDirect
# description: |
#   ## Why
#   On A3 Ultra and A4 the GPUs of several machines talk over RDMA. The drivers for that are part of
#   Container-Optimized OS alone: nodes with Ubuntu or Windows have the networks and cannot use
#   them. A4 needs GKE 1.32.1-gke.1420000 or newer besides.
#
#   A3 High talks over TCPX with 4 networks beside its own, A3 Mega over TCPXO with 8, and both need
#   a GKE that knows it. A network with an RDMA profile takes no interface of another machine type.
#
#   ## Avoid
#   ```hcl
#   node_config {
#     machine_type = "a3-ultragpu-8g"
#     image_type   = "UBUNTU_CONTAINERD"
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   node_config {
#     machine_type = "a3-ultragpu-8g"
#     image_type   = "COS_CONTAINERD"
#   }
#   ```
#
#   ## Exceptions
#   The image and TCPX are judged only where the pool has networks beside its own, as GPUDirect needs;
#   one such network may be for something else, and too few of them are a warning, as is a GKE too
#   old for TCPX. Sources state several least versions for TCPX: the oldest counts. A pool whose
#   version is left to a release channel is left alone, and so is an RDMA network of another module.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/gpu-bandwidth-gpudirect-tcpx
#     description: GPUDirect in GKE Standard
#   - ref: https://cloud.google.com/kubernetes-engine/docs/concepts/node-images
#     description: Node images
#   - ref: https://github.com/GoogleCloudPlatform/cluster-toolkit/blob/main/modules/compute/gke-node-pool/gpu_direct.tf
#     description: Networks and versions that Google's own module asks for
#   - ref: https://cloud.google.com/vpc/docs/rdma-network-profiles
#     description: RDMA network profiles
# custom:
#   severity: error
#   kinds: [terraform]
#   scope: document
#   mentions: [a3-, a4-highgpu, a4x-, -vpc-roce]
#   remediation: Use image_type "COS_CONTAINERD", a GKE that knows GPUDirect on the machine type, and as many networks as it has interfaces for its GPUs.
package idp.hardware.node_pool_gpudirect_unsupported

import data.lib.gke
import data.lib.machines
import data.lib.pools
import data.lib.terraform

deny contains {"msg": msg, "path": terraform.at(owner, ["node_config", 0, "image_type"])} if {
	some owner in gke.node_owners
	machine := pools.machine(owner)
	stack(machine) == "GPUDirect-RDMA"
	count(networks(owner)) > 0
	image := owner.config.image_type
	regex.match(`(?i)^(ubuntu|windows)`, image)
	msg := sprintf(
		"%s uses RDMA between its machines, which image_type \"%s\" lacks: use \"COS_CONTAINERD\"",
		[machine, image],
	)
}

deny contains {"msg": msg, "path": terraform.at(owner, ["version"])} if {
	some owner in gke.node_owners
	machine := pools.machine(owner)
	machines.fact(machine).family == "a4"
	gke.is_before(owner.value.version, [1, 32, 1, 1420000])
	msg := sprintf("%s needs GKE 1.32.1-gke.1420000 or newer, not %s", [machine, owner.value.version])
}

deny contains {"msg": msg, "path": path} if {
	some owner in gke.node_owners
	machine := pools.machine(owner)
	machines.fact(machine).accelerator
	not may_use_rdma(machine)
	some i, config in networks(owner)
	some network in terraform.instances("google_compute_network")
	network.value.name == config.network
	endswith(network.value.network_profile, "-vpc-roce")
	path := terraform.at(owner, ["network_config", 0, "additional_node_network_configs", i, "network"])
	msg := sprintf(
		"network \"%s\" is for RDMA, which %s lacks: use a network without network_profile",
		[config.network, machine],
	)
}

warn contains {"msg": msg, "path": terraform.at(owner, ["network_config", 0, "additional_node_network_configs"])} if {
	some owner in gke.node_owners
	machine := pools.machine(owner)
	least := data.machine_types.gpu_network[base(machine)].additional_networks_min
	number := count(networks(owner))
	number > 1
	number < least
	msg := sprintf(
		"%s of %s uses %v networks beside the pool's own, not %v",
		[stack(machine), machine, least, number],
	)
}

warn contains {"msg": msg, "path": terraform.at(owner, [key])} if {
	some owner in gke.node_owners
	machine := pools.machine(owner)
	count(networks(owner)) > 0
	some key in ["node_version", "version"]
	version := owner.value[key]
	least := least_version(stack(machine), version)
	gke.is_before(version, least)
	msg := sprintf(
		"%s on %s needs GKE %v.%v.%v-gke.%v or newer, not %s",
		array.concat(array.concat([stack(machine), machine], least), [version]),
	)
}

networks(owner) := owner.value.network_config[0].additional_node_network_configs

stack(machine) := data.machine_types.gpu_network[base(machine)].stack

# The same machine without local SSDs has the same networks.
base(machine) := trim_suffix(machine, "-nolssd")

may_use_rdma(machine) if stack(machine) == "GPUDirect-RDMA"

# Sources disagree on the smaller shapes of A3 High, and are silent on the bare-metal one of A4X.
may_use_rdma(machine) if regex.match(`^(a3-highgpu-[124]g|a4x-maxgpu)`, machine)

# The least version of a minor version, else of all.
least_version(name, version) := versions[name][minor] if {
	minor := regex.find_n(`^[0-9]+\.[0-9]+`, version, 1)[0]
} else := min({least | some least in versions[name]})

# *Source*: cluster-toolkit@03c47e74, gpu_direct.tf; newer revisions ask for later patches, which the
# stack itself does not need.
versions := {
	"GPUDirect-TCPX": {
		"1.27": [1, 27, 7, 1121000],
		"1.28": [1, 28, 8, 1095000],
		"1.29": [1, 29, 3, 1093000],
		"1.30": [1, 30, 2, 1023000],
	},
	"GPUDirect-TCPXO": {
		"1.28": [1, 28, 9, 1250000],
		"1.29": [1, 29, 4, 1542000],
		"1.30": [1, 30, 4, 1129000],
		"1.31": [1, 31, 1, 2008000],
		"1.32": [1, 32, 2, 1489001],
	},
}
