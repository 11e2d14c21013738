# METADATA
# scope: package
# title: Ownership of workloads
# description: >-
#   Labels that say whose a workload is, for policies of repository scope; labels here are sets of
#   names of which any one will do. The policy has to name the kinds kustomization and
#   kustomize-patch.
package lib.ownership

import data.lib.kustomize
import data.lib.workloads

# METADATA
# description: >-
#   Whether a repository may be held to labels: when a parameter names them, else when at least half
#   of its workloads have one.
is_custom(_, parameter) if parameter != null

is_custom(labels, null) if {
	labelled := [workload | some workload in workloads.all; names(workload, labels)]
	count(labelled) > 0
	count(labelled) * 2 >= count(workloads.all)
}

# METADATA
# description: >-
#   Whether a workload has one of the labels: itself, as an annotation, on a pod or on its namespace.
names(workload, labels) if count(stated(workload) & labels) > 0

names(workload, labels) if count(kustomize.labels(workload.entry.path) & labels) > 0

names(workload, labels) if count(kustomize.annotations(workload.entry.path) & labels) > 0

names(workload, labels) if {
	some pod in workload.pods
	marks(pod, labels)
}

names(workload, labels) if is_of_labelled_namespace(workload, labels)

names(workload, labels) if may_be_patched(workload, labels)

# METADATA
# description: Whether a pod of a workload has one of the labels.
marks(pod, labels) if count(object.keys(pod.labels) & labels) > 0

# METADATA
# description: Whether the namespace that a workload may be in has one of the labels.
is_of_labelled_namespace(workload, labels) if {
	some name in kustomize.namespaces(workload.entry)
	some entry in namespaces[name]
	count(names_of(entry.value, "labels") & labels) > 0
}

# METADATA
# description: Whether a patch may give a workload one of the labels.
may_be_patched(workload, labels) if {
	some label in labels
	kustomize.may_be_patched(workload.entry, label)
}

# METADATA
# description: The labels as a person lists them.
list(labels) := sprintf("%s or \"%s\"", [concat(", ", first), last]) if {
	count(labels) > 1
	ordered := sort(labels)
	last := ordered[count(ordered) - 1]
	first := [sprintf("\"%s\"", [label]) | some label in array.slice(ordered, 0, count(ordered) - 1)]
} else := concat("", [sprintf("\"%s\"", [label]) | some label in labels])

stated(workload) := {name |
	some field in ["annotations", "labels"]
	some name in names_of(workload.entry.value, field)
}

names_of(value, field) := {name | some name, _ in value.metadata[field]}

namespaces[entry.value.metadata.name] contains entry if {
	some entry in input.documents.kubernetes
	entry.value.kind == "Namespace"
}
