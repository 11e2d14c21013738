# METADATA
# scope: package
# title: TPU topology that no slice has
# description: |
#   ## Why
#   A TPU slice has one of a fixed set of topologies: two dimensions up to 16x16 for v5e and v6e;
#   three dimensions for v4, v5p and 7x, above 64 chips in multiples of 4 and ascending order. A pod
#   that selects another one waits for a slice that cannot be made.
#
#   ## Avoid
#   ```yaml
#   nodeSelector:
#     cloud.google.com/gke-tpu-accelerator: tpu-v5-lite-podslice
#     cloud.google.com/gke-tpu-topology: 2x2x2
#   ```
#
#   ## Prefer
#   ```yaml
#   nodeSelector:
#     cloud.google.com/gke-tpu-accelerator: tpu-v5-lite-podslice
#     cloud.google.com/gke-tpu-topology: 2x4
#   ```
#
#   ## Exceptions
#   The sources disagree on the order of v4's dimensions, so it is not judged there. Of v3 and the
#   lite device of v4 no source says that its list is complete, so theirs are not judged either.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/concepts/plan-tpus
#     description: Plan TPUs in GKE
# custom:
#   severity: error
#   kinds: [kubernetes, kubeflow-pipeline]
#   scope: document
#   mentions: [gke-tpu-topology]
#   remediation: Select a topology of the TPU; `idp facts tpu NAME --slices` lists them.
package idp.hardware.tpu_topology_invalid

import data.lib.nodes
import data.lib.tpus

deny contains {"msg": msg, "path": topology.path} if {
	some placement in nodes.placements
	accelerator := nodes.choice(placement, tpus.labels.type).value
	topology := nodes.choice(placement, tpus.labels.topology)
	problem := tpus.topology_problem(accelerator, topology.value)
	msg := sprintf("no slice of \"%s\" is %s: it %s", [accelerator, topology.value, problem])
}
