# METADATA
# scope: package
# title: Pods that no bill can be split by
# description: |
#   ## Why
#   Cost allocation adds up what pods ask for by the labels of the pods. What a Deployment is labelled
#   with does not reach its pods: without the label in the pod template their GPUs are on the bill of
#   nobody, and an idle accelerator is found by no one.
#
#   ## Avoid
#   ```yaml
#   metadata:
#     labels:
#       team: search
#   spec:
#     template:
#       metadata:
#         labels:
#           app: ranker
#   ```
#
#   ## Prefer
#   ```yaml
#   spec:
#     template:
#       metadata:
#         labels:
#           app: ranker
#           team: search
#   ```
#
#   ## Exceptions
#   Unless the parameter `labels` says which labels count, this is asked only where it is the custom
#   already: where at least half of the repository's workloads have such a label. A label of the
#   Namespace counts. So do labels that kustomizations add to pod templates, with `commonLabels`,
#   `includeTemplates` or `includeSelectors`; what a patch may set is not judged.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/cost-allocations
#     description: Key spend insights with GKE cost allocation
#   - ref: https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/
#     description: Labels and selectors
# custom:
#   severity: warning
#   kinds: [kubernetes, kustomization, kustomize-patch]
#   scope: repository
#   remediation: Set the label in the pod template; in a kustomization, with includeTemplates.
#   parameters:
#     labels:
#       type: array
#       default: [team, cost-center, cost-centre, cost_center, costcenter]
#       description: Labels of which one splits the bill; given, the pods of each workload need it.
package idp.cost.cost_label_missing

import data.lib.ownership
import data.lib.workloads

deny contains {"msg": msg, "path": array.concat(workload.path, pod.labels_path)} if {
	is_custom
	some workload in workloads.all
	some pod in workload.pods
	not ownership.marks(pod, labels)
	not reaches_pods(workload)
	msg := sprintf("the pods of %s have no label %s", [workload.title, ownership.list(labels)])
}

reaches_pods(workload) if ownership.is_of_labelled_namespace(workload, labels)

reaches_pods(workload) if ownership.may_be_patched(workload, labels)

# A rule, so that it is asked once and not for each workload.
is_custom if ownership.is_custom(labels, parameter)

default labels := {"cost-center", "cost-centre", "cost_center", "costcenter", "team"}

labels := {label | some label in parameter} if parameter != null

default parameter := null

parameter := data.parameters["cost-label-missing"].labels
