# METADATA
# scope: package
# title: Pipeline step with more GPUs than a node has
# description: |
#   ## Why
#   A step runs in one pod, so all its GPUs are on one node. A step that asks for more than the
#   largest machine type with the selected GPU carries is never scheduled, and the run waits until its
#   timeout.
#
#   ## Avoid
#   ```yaml
#   resources:
#     accelerator:
#       resourceType: nvidia.com/gpu
#       resourceCount: '8'
#   nodeSelector:
#     labels:
#       cloud.google.com/gke-accelerator: nvidia-tesla-t4
#   ```
#
#   ## Prefer
#   ```yaml
#   resources:
#     accelerator:
#       resourceType: nvidia.com/gpu
#       resourceCount: '4'
#   nodeSelector:
#     labels:
#       cloud.google.com/gke-accelerator: nvidia-tesla-t4
#   ```
#
#   ## Exceptions
#   With partitions the instances of the selected size are counted; steps on shared GPUs are not
#   judged, nor is a GPU type that the facts do not know.
# related_resources:
#   - ref: https://www.kubeflow.org/docs/components/pipelines/user-guides/core-functions/platform-specific-features/
#     description: Kubeflow Pipelines, platform-specific features
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/gpus
#     description: GPUs in GKE Standard node pools
# custom:
#   severity: error
#   kinds: [kubeflow-pipeline]
#   scope: repository
#   mentions: [nvidia.com/gpu]
#   remediation: Ask for fewer GPUs, or select a type with larger machines; `idp facts machine --gpu NAME` lists them.
package idp.hardware.pipeline_gpu_count_too_high

import data.lib.gpus
import data.lib.pipelines

deny contains {"msg": msg, "path": step.path} if {
	some step in pipelines.steps
	step.resource == gpus.resource
	type := step.labels[gpus.labels.type]
	not step.labels[gpus.labels.sharing_strategy]
	most := max(gpus.fact(type).counts) * partitions(step, type)
	step.amount > most
	msg := sprintf(
		"step \"%s\" asks for %v GPUs, but a node of \"%s\" has no more than %v",
		[step.name, step.amount, type, most],
	)
}

partitions(step, _) := 1 if not step.labels[gpus.labels.partition_size]

partitions(step, type) := gpus.partitions(type)[step.labels[gpus.labels.partition_size]]
