# METADATA
# scope: package
# title: Job that nothing ends
# description: |
#   ## Why
#   A training run that waits for a lost peer, a full disk or a lock does not fail, it hangs, and a
#   hanging job keeps its GPUs for the weekend. `backoffLimit` counts failures and does not help; only
#   a deadline ends the job. A CronJob that hangs is joined by its next run, and the one after that.
#
#   ## Avoid
#   ```yaml
#   kind: Job
#   spec:
#     template:
#       spec:
#         containers:
#           - name: train
#             resources:
#               limits:
#                 nvidia.com/gpu: 8
#   ```
#
#   ## Prefer
#   ```yaml
#   kind: Job
#   spec:
#     activeDeadlineSeconds: 86400
#   ```
#
#   ## Exceptions
#   Jobs without an accelerator may hang cheaply and are not judged. CronJobs are, unless their
#   `concurrencyPolicy` is Forbid or Replace. A deadline of the pod counts, and so do the limits of
#   Kueue (`kueue.x-k8s.io/max-exec-time-seconds`) and of the nodes
#   (`cloud.google.com/gke-max-run-duration-seconds`).
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/workloads/controllers/job/#job-termination-and-cleanup
#     description: Jobs, termination and cleanup
#   - ref: https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#concurrency-policy
#     description: CronJob, concurrency policy
# custom:
#   severity: warning
#   kinds: [kubernetes]
#   scope: document
#   remediation: Set activeDeadlineSeconds to what the job takes at the most.
package idp.reliability.job_unbounded

import data.lib.accelerators
import data.lib.kubernetes

deny contains {"msg": msg, "path": array.concat(job.path, ["activeDeadlineSeconds"])} if {
	some job in jobs
	uses_accelerator(job)
	is_endless(job)
	msg := sprintf("nothing ends the %s when it hangs, and it keeps its accelerators", [job.what])
}

deny contains {"msg": msg, "path": ["spec", "concurrencyPolicy"]} if {
	some job in jobs
	input.kind == "CronJob"
	not uses_accelerator(job)
	object.get(input.spec, "concurrencyPolicy", "Allow") in {"Allow", null}
	is_endless(job)
	msg := "runs that hang pile up: each new one starts beside them, and nothing ends them"
}

# Where the deadline of a job is written, and where its pods are.
jobs contains {"what": "job", "path": ["spec"], "pods": ["spec"]} if input.kind == "Job"

jobs contains {"what": "job", "path": path, "pods": path} if {
	input.kind == "CronJob"
	path := ["spec", "jobTemplate", "spec"]
}

jobs contains {"what": "job", "path": path, "pods": path} if {
	input.kind == "JobSet"
	some i, _ in input.spec.replicatedJobs
	path := ["spec", "replicatedJobs", i, "template", "spec"]
}

jobs contains {"what": input.kind, "path": ["spec", "runPolicy"], "pods": ["spec"]} if {
	kubernetes.kubeflow_replicas[input.kind]
}

jobs contains {"what": "job", "path": ["spec"], "pods": ["spec"]} if input.kind == "RayJob"

pods_of(job) := [pod |
	some pod in kubernetes.pods
	array.slice(pod.path, 0, count(job.pods)) == job.pods
]

uses_accelerator(job) if {
	some pod in pods_of(job)
	some container in pod.spec.containers
	accelerators.asks(container)
}

is_endless(job) if {
	object.get(input, array.concat(job.path, ["activeDeadlineSeconds"]), null) == null
	not input.metadata.labels["kueue.x-k8s.io/max-exec-time-seconds"]
	some pod in pods_of(job)
	object.get(pod.spec, "activeDeadlineSeconds", null) == null
	not pod.spec.nodeSelector["cloud.google.com/gke-max-run-duration-seconds"]
}
