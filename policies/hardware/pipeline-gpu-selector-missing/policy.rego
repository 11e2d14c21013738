# METADATA
# scope: package
# title: Pipeline step that selects no GPU type
# description: |
#   ## Why
#   A step of a Kubeflow pipeline with `nvidia.com/gpu` says how many GPUs it takes, not which. It
#   lands on whatever GPU is free: too small for the model, or many times dearer than needed. With
#   node auto-provisioning it waits for a node that nobody makes.
#
#   ## Avoid
#   ```yaml
#   # pipeline.py
#   # trained.set_accelerator_type("nvidia.com/gpu").set_accelerator_limit(1)
#   resources:
#     accelerator:
#       resourceType: nvidia.com/gpu
#       resourceCount: '1'
#   ```
#
#   ## Prefer
#   ```yaml
#   # kubernetes.add_node_selector(trained, "cloud.google.com/gke-accelerator", "nvidia-l4")
#   platforms:
#     kubernetes:
#       deploymentSpec:
#         executors:
#           exec-train-model:
#             nodeSelector:
#               labels:
#                 cloud.google.com/gke-accelerator: nvidia-l4
#   ```
#
#   ## Exceptions
#   A compute class, a node pool, a machine type or family chooses the GPU too. Pipelines for Vertex
#   AI name the GPU in the request itself and are not judged. The selectors are read from the
#   cluster's part of the same file, which the compiler writes behind the pipeline.
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
#   remediation: Add a node selector for cloud.google.com/gke-accelerator to the task, and compile the pipeline.
package idp.hardware.pipeline_gpu_selector_missing

import data.lib.pipelines

deny contains {"msg": msg, "path": step.path} if {
	some step in pipelines.steps
	step.resource == "nvidia.com/gpu"
	step.amount > 0
	not is_chosen(step)
	msg := sprintf("step \"%s\" asks for a GPU but selects no GPU type (cloud.google.com/gke-accelerator)", [step.name])
}

is_chosen(step) if {
	some label in [
		"cloud.google.com/compute-class",
		"cloud.google.com/gke-accelerator",
		"cloud.google.com/gke-nodepool",
		"cloud.google.com/machine-family",
		"node.kubernetes.io/instance-type",
		"nvidia.com/gpu.product",
	]
	step.labels[label]
}
