# METADATA
# scope: package
# title: Workloads of a repository
# description: >-
#   The objects that create pods, for policies of repository scope, with what kustomizations add to
#   them. The policy has to name the kinds kustomization and kustomize-patch.
package lib.workloads

import data.lib.kubernetes
import data.lib.kustomize
import data.lib.selectors

# METADATA
# description: >-
#   Every object that creates pods, as {path, entry, title, pods}: path leads to it in the input,
#   entry is its entry of the documents, title what a person calls it, and each pod is {path, spec,
#   labels, labels_path} with paths below the object.
all := [workload |
	some i, entry in input.documents.kubernetes
	pods := pods_of(entry)
	count(pods) > 0
	workload := {
		"path": ["documents", "kubernetes", i, "value"],
		"entry": entry,
		"title": title(entry.value),
		"pods": pods,
	}
]

# METADATA
# description: The workloads that a Service of the repository sends requests to.
serving := [workload |
	some workload in all
	is_served(workload)
]

pods_of(entry) := [described |
	some pod in kubernetes.pods with input as entry.value
	stated := kubernetes.labels(pod) with input as entry.value
	described := {
		"path": pod.path,
		"spec": pod.spec,
		"labels": object.union(stated, kustomize.pod_labels(entry.path)),
		"labels_path": kubernetes.labels_path(pod),
	}
]

title(value) := sprintf("%s \"%s\"", [value.kind, value.metadata.name]) if {
	value.metadata.name
} else := sprintf("%s \"%s\"", [value.kind, value.metadata.generateName]) if {
	value.metadata.generateName
} else := value.kind

is_served(workload) if {
	some pod in workload.pods
	some key, value in pod.labels
	some service in services[key][value]
	selectors.has_pairs(service.value.spec.selector, pod.labels)
	kustomize.may_share_namespace(service, workload.entry)
}

# Services by the first pair of their selector.
services[key][value] contains entry if {
	some entry in input.documents.kubernetes
	entry.value.kind == "Service"
	selector := entry.value.spec.selector
	key := min(object.keys(selector))
	value := selector[key]
}
