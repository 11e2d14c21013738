# METADATA
# scope: package
# title: Disruption budget missing
# description: |
#   ## Why
#   When nodes are drained, for an upgrade or to save money, pods are evicted as fast as the drain
#   goes. Several replicas do not help when all of them leave within a minute and each takes minutes
#   to load its model. A PodDisruptionBudget lets them go one after the other.
#
#   ## Avoid
#   ```yaml
#   kind: Deployment
#   spec:
#     replicas: 3
#   ```
#
#   ## Prefer
#   ```yaml
#   kind: PodDisruptionBudget
#   spec:
#     maxUnavailable: 1
#     selector:
#       matchLabels:
#         app.kubernetes.io/name: ranker
#   ```
#
#   ## Exceptions
#   One replica cannot be protected: a budget would only block the drain. Workloads behind no Service
#   of the repository are not judged, nor those that are deployed together with objects which the
#   repository does not show, such as a chart or a remote base. Labels, namespaces and replicas that
#   kustomizations add count.
# related_resources:
#   - ref: https://kubernetes.io/docs/tasks/run-application/configure-pdb/
#     description: Specifying a disruption budget for your application
# custom:
#   severity: warning
#   kinds: [kubernetes, kustomization, kustomize-patch]
#   scope: repository
#   remediation: Add a PodDisruptionBudget with maxUnavailable 1 that selects the pods.
package idp.reliability.disruption_budget_missing

import data.lib.kustomize
import data.lib.selectors
import data.lib.workloads

deny contains {"msg": msg, "path": array.concat(workload.path, ["spec", "replicas"])} if {
	some workload in workloads.serving
	workload.entry.value.kind in {"Deployment", "ReplicaSet", "Rollout", "StatefulSet"}
	number := replicas(workload.entry)
	number >= 2
	not is_budgeted(workload)
	not kustomize.has_unseen_company(workload.entry.path)
	msg := sprintf("%s runs %v replicas without a PodDisruptionBudget", [workload.title, number])
}

is_budgeted(workload) if {
	some budget in of_kind("PodDisruptionBudget")
	kustomize.may_share_namespace(budget, workload.entry)
	some pod in workload.pods
	selectors.selects(budget.value.spec.selector, pod.labels)
}

# Labels or a selector that a patch sets are not known.
is_budgeted(workload) if kustomize.may_be_patched(workload.entry, "labels")

is_budgeted(_) if {
	some budget in of_kind("PodDisruptionBudget")
	kustomize.may_be_patched(budget, "selector")
}

# The most replicas that are promised: the least number of an autoscaler, else the workload's own.
replicas(entry) := max(floors(entry)) if {
	count(floors(entry)) > 0
} else := max(stated(entry, "replicas") | kustomize.replicas(entry))

floors(entry) := {floor |
	some autoscaler in of_kind("HorizontalPodAutoscaler")
	autoscaler.value.spec.scaleTargetRef.kind == entry.value.kind
	scales(autoscaler, entry)
	some floor in stated(autoscaler, "minReplicas") | {1}
} | {floor |
	some autoscaler in of_kind("ScaledObject")
	object.get(autoscaler.value.spec.scaleTargetRef, "kind", "Deployment") == entry.value.kind
	scales(autoscaler, entry)
	some floor in stated(autoscaler, "minReplicaCount") | {0}
}

scales(autoscaler, entry) if {
	autoscaler.value.spec.scaleTargetRef.name == entry.value.metadata.name
	kustomize.may_share_namespace(autoscaler, entry)
}

# The numbers that an object states for a field of its spec, and those of its patches.
stated(entry, field) := {number |
	some value in {entry.value} | patches(entry.value)
	number := value.spec[field]
	is_number(number)
}

patches(value) := {entry.value |
	some entry in input.documents["kustomize-patch"]
	entry.value.kind == value.kind
	entry.value.metadata.name == value.metadata.name
}

of_kind(kind) := object.get(by_kind, kind, set())

by_kind[entry.value.kind] contains entry if some entry in input.documents.kubernetes
