# METADATA
# scope: package
# title: TPU slice whose pods restart alone
# description: |
#   ## Why
#   A slice of several nodes fails as a whole: when one process ends, the others wait for it. A pod
#   that restarts alone joins a group that has already failed, so the job hangs until its deadline
#   while all chips are paid for.
#
#   ## Avoid
#   ```yaml
#   kind: Job
#   spec:
#     parallelism: 4
#     template:
#       spec:
#         restartPolicy: OnFailure
#         nodeSelector:
#           cloud.google.com/gke-tpu-accelerator: tpu-v6e-slice
#           cloud.google.com/gke-tpu-topology: 4x4
#   ```
#
#   ## Prefer
#   ```yaml
#   kind: JobSet
#   spec:
#     failurePolicy:
#       maxRestarts: 3
#     replicatedJobs:
#       - name: slice
#         template:
#           spec:
#             parallelism: 4
#             template:
#               spec:
#                 restartPolicy: Never
#   ```
#
#   ## Exceptions
#   Judged are jobs and the jobs of a JobSet. A program that takes a restarted process back by itself
#   may say so with a suppression.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/tpus
#     description: Deploy TPU workloads in GKE Standard
#   - ref: https://jobset.sigs.k8s.io/docs/concepts/
#     description: JobSet, failure policy
# custom:
#   severity: warning
#   kinds: [kubernetes]
#   scope: document
#   mentions: [gke-tpu-topology]
#   remediation: Set restartPolicy to Never, and let a JobSet restart all pods.
package idp.hardware.tpu_slice_restart

import data.lib.nodes
import data.lib.tpus

deny contains {"msg": msg, "path": array.concat(placement.path, ["restartPolicy"])} if {
	input.kind in {"Job", "JobSet"}
	some placement in nodes.placements
	placement.pod.spec.restartPolicy == "OnFailure"
	accelerator := nodes.choice(placement, tpus.labels.type).value
	topology := nodes.choice(placement, tpus.labels.topology).value

	# Even with the largest machine type it is more than one node.
	tpus.chips(topology) > max(tpus.node_chips(accelerator, topology))
	msg := sprintf("a %s slice of \"%s\" fails as a whole, but its pods restart alone", [topology, accelerator])
}
