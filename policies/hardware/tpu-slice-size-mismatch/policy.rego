# METADATA
# scope: package
# title: Workload that does not fill its TPU slice
# description: |
#   ## Why
#   A slice of several nodes computes as one: its program waits until a process runs on every node. A
#   workload with another number of pods than the slice has nodes hangs at the start, or leaves pods
#   that no slice takes.
#
#   ## Avoid
#   ```yaml
#   kind: Job
#   spec:
#     parallelism: 2
#     template:
#       spec:
#         nodeSelector:
#           cloud.google.com/gke-tpu-accelerator: tpu-v6e-slice
#           cloud.google.com/gke-tpu-topology: 4x4
#   ```
#
#   ## Prefer
#   ```yaml
#   kind: Job
#   spec:
#     completions: 4
#     parallelism: 4
#     completionMode: Indexed
#     template:
#       spec:
#         nodeSelector:
#           cloud.google.com/gke-tpu-accelerator: tpu-v6e-slice
#           cloud.google.com/gke-tpu-topology: 4x4
#   ```
#
#   ## Exceptions
#   Judged are a Job, the jobs of a JobSet and a LeaderWorkerSet whose containers say how many chips
#   they take. Several slices at once are allowed: a multiple of the nodes passes.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/tpus
#     description: Deploy TPU workloads in GKE Standard
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/tpu-multislice
#     description: Deploy TPU Multislices in GKE
# custom:
#   severity: error
#   kinds: [kubernetes]
#   scope: document
#   mentions: [gke-tpu-topology]
#   remediation: Run as many pods as the slice has nodes; `idp facts tpu NAME --slices` says how many.
package idp.hardware.tpu_slice_size_mismatch

import data.lib.nodes
import data.lib.tpus

deny contains {"msg": msg, "path": array.concat(job.path, ["spec", "parallelism"])} if {
	some job in jobs
	slice := slice_of(array.concat(job.path, ["spec", "template", "spec"]))
	number := object.get(job.spec, "parallelism", 1)
	does_not_fill(number, slice.nodes)
	msg := sprintf("%s has %v nodes, but the job runs %v pods at once", [slice.name, slice.nodes, number])
}

deny contains {"msg": msg, "path": array.concat(job.path, ["spec", "completions"])} if {
	some job in jobs
	slice := slice_of(array.concat(job.path, ["spec", "template", "spec"]))
	number := job.spec.completions
	does_not_fill(number, slice.nodes)
	msg := sprintf("%s has %v nodes, but the job ends after %v pods", [slice.name, slice.nodes, number])
}

deny contains {"msg": msg, "path": path} if {
	input.kind == "LeaderWorkerSet"
	template := ["spec", "leaderWorkerTemplate"]
	slice := slice_of(array.concat(template, ["workerTemplate", "spec"]))
	size := object.get(input, array.concat(template, ["size"]), 1)
	number := size - idle_leaders
	does_not_fill(number, slice.nodes)
	path := array.concat(template, ["size"])
	msg := sprintf("%s has %v nodes, but %v pods of a group use it", [slice.name, slice.nodes, number])
}

jobs := [{"path": [], "spec": input.spec}] if {
	input.kind == "Job"
} else := [{"path": ["spec", "replicatedJobs", i, "template"], "spec": job.template.spec} |
	some i, job in input.spec.replicatedJobs
] if {
	input.kind == "JobSet"
}

# A leader with a template of its own may run beside the slice.
default idle_leaders := 0

idle_leaders := 1 if {
	leader := input.spec.leaderWorkerTemplate.leaderTemplate.spec
	chips := [container |
		some container in leader.containers
		container.resources.limits["google.com/tpu"]
	]
	count(chips) == 0
}

# A slice of several nodes that the pod at a path is bound to.
slice_of(path) := {"nodes": number, "name": sprintf("a %s slice of \"%s\"", [topology, accelerator])} if {
	some placement in nodes.placements
	placement.path == path
	accelerator := nodes.choice(placement, tpus.labels.type).value
	topology := nodes.choice(placement, tpus.labels.topology).value
	chips := nodes.total(placement, "google.com/tpu")
	chips in tpus.node_chips(accelerator, topology)
	number := tpus.chips(topology) / chips
	number > 1
}

does_not_fill(number, size) if {
	is_number(number)
	number % size != 0
}
