# METADATA
# scope: package
# title: GPU sharing that no node offers
# description: |
#   ## Why
#   Nodes whose GPUs are shared carry the strategy and the number of clients as labels: `time-sharing`
#   or `mps`, 2 to 48 clients. Another value is on no node, so the pod waits for ever. MPS on top of
#   partitions is not supported by NVIDIA's own device plugin.
#
#   ## Avoid
#   ```yaml
#   nodeSelector:
#     cloud.google.com/gke-gpu-sharing-strategy: TIME_SHARING
#     cloud.google.com/gke-max-shared-clients-per-gpu: "64"
#   ```
#
#   ## Prefer
#   ```yaml
#   nodeSelector:
#     cloud.google.com/gke-gpu-sharing-strategy: time-sharing
#     cloud.google.com/gke-max-shared-clients-per-gpu: "8"
#   ```
#
#   ## Exceptions
#   MPS with partitions is a warning: GKE's plugin counts the partitions as devices, so it may work.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/concepts/timesharing-gpus
#     description: GPU sharing strategies in GKE
# custom:
#   severity: error
#   kinds: [kubernetes, kubeflow-pipeline]
#   scope: document
#   mentions: [gke-gpu-sharing-strategy, gke-max-shared-clients-per-gpu]
#   remediation: Select `time-sharing` or `mps`, and from 2 to 48 clients, as the node pool has them.
package idp.hardware.gpu_sharing_invalid

import data.lib.accelerators
import data.lib.gpus
import data.lib.nodes

deny contains {"msg": msg, "path": strategy.path} if {
	some placement in nodes.placements
	strategy := nodes.choice(placement, gpus.labels.sharing_strategy)
	not strategy.value in strategies
	msg := sprintf("no node shares GPUs by \"%s\", only by time-sharing or mps", [strategy.value])
}

deny contains {"msg": msg, "path": clients.path} if {
	some placement in nodes.placements
	clients := nodes.choice(placement, gpus.labels.max_shared_clients)
	not is_possible(clients.value)
	msg := sprintf("a GPU is shared by %v to %v clients, not by \"%s\"", [limits.min, limits.max, clients.value])
}

warn contains {"msg": msg, "path": strategy.path} if {
	some placement in nodes.placements
	strategy := nodes.choice(placement, gpus.labels.sharing_strategy)
	strategy.value == "mps"
	nodes.names(placement, gpus.labels.partition_size)
	msg := "MPS on GPU partitions is not supported by NVIDIA's device plugin"
}

# The values of the label; Terraform writes TIME_SHARING and MPS.
strategies := {"mps", "time-sharing"}

limits := data.accelerators.gpu_common.max_shared_clients_per_gpu

is_possible(clients) if {
	number := accelerators.whole(clients)
	number >= limits.min
	number <= limits.max
}
