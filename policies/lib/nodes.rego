# METADATA
# scope: package
# title: Nodes that pods ask for
# description: >-
#   What a pod wants of its node: labels and tolerations, for pods of Kubernetes and for steps of
#   compiled Kubeflow pipelines alike. Only what is certain counts: a label counts as chosen when one
#   value of it is left.
package lib.nodes

import data.lib.accelerators
import data.lib.kubernetes

# METADATA
# description: >-
#   The pods of the input, and the steps of a pipeline that name nodes, as {path, selector,
#   selector_path, terms, tolerations, containers, kind}. Steps have no containers here, because
#   those are in another document of the file.
placements := array.concat(pods, steps)

# METADATA
# description: >-
#   The value of a node label that a placement is bound to, as {value, path}; undefined when it is
#   open, or a template completes it.
choice(placement, label) := {"value": value, "path": array.concat(placement.selector_path, [label])} if {
	value := placement.selector[label]
	is_certain(value)
} else := {"value": found[0].value, "path": found[0].path} if {
	count(placement.terms) == 1
	found := [{"value": expression.values[0], "path": path} |
		some j, expression in placement.terms[0].matchExpressions
		expression.key == label
		expression.operator == "In"
		count(expression.values) == 1
		is_certain(expression.values[0])
		path := array.concat(terms_path(placement), [0, "matchExpressions", j, "values", 0])
	]
	count(found) == 1
}

# METADATA
# description: The value of the first label of a list that a placement is bound to, as choice has it.
first_choice(placement, labels) := found[0] if {
	found := [chosen | some label in labels; chosen := choice(placement, label)]
	count(found) > 0
}

# METADATA
# description: Whether a placement says anything about a node label, in a selector or an affinity.
names(placement, label) if placement.selector[label]

names(placement, label) if {
	some term in placement.terms
	some expression in term.matchExpressions
	expression.key == label
	not expression.operator in {"DoesNotExist", "NotIn"}
}

# METADATA
# description: Whether the nodes of a placement are chosen by other means than the labels of hardware.
is_placed_otherwise(placement) if {
	some label in ["cloud.google.com/compute-class", "cloud.google.com/gke-nodepool"]
	names(placement, label)
}

is_placed_otherwise(placement) if placement.pod.spec.nodeName

# A selector that a template writes as a whole.
is_placed_otherwise(placement) if is_string(placement.selector)

# Kueue adds the selector of the flavor that it admits a workload to.
is_placed_otherwise(_) if input.metadata.labels["kueue.x-k8s.io/queue-name"]

# METADATA
# description: Whether a placement tolerates a taint, given as {key, value, effect}.
tolerates(placement, taint) if {
	some toleration in placement.tolerations
	object.get(toleration, "effect", "") in {"", null, taint.effect}
	matches(toleration, taint)
}

# A template may write all of them.
tolerates(placement, _) if is_string(placement.tolerations)

# METADATA
# description: How many of a device the containers of a placement hold at once; undefined unless plain.
total(placement, resource) := sum(amounts) if {
	limits := [entry.container.resources.limits[resource] |
		some entry in placement.containers
		entry.role != "init"
	]
	amounts := [accelerators.whole(limit) | some limit in limits]
	count(amounts) > 0
	count(amounts) == count(limits)
}

matches(toleration, taint) if {
	toleration.operator == "Exists"
	object.get(toleration, "key", "") in {"", null, taint.key}
}

matches(toleration, taint) if {
	object.get(toleration, "operator", "Equal") in {"", null, "Equal"}
	toleration.key == taint.key
	object.get(toleration, "value", "") == taint.value
}

# No label of a node has another value, so a template completes what does not match.
is_certain(value) if {
	is_string(value)
	regex.match(`^[A-Za-z0-9]([A-Za-z0-9_.-]*[A-Za-z0-9])?$`, value)
}

affinity := ["affinity", "nodeAffinity", "requiredDuringSchedulingIgnoredDuringExecution", "nodeSelectorTerms"]

terms_path(placement) := array.concat(placement.path, affinity)

pods := [placement |
	some pod in kubernetes.pods
	placement := {
		"kind": "pod",
		"path": pod.path,
		"pod": pod,
		"selector": object.get(pod.spec, "nodeSelector", {}),
		"selector_path": array.concat(pod.path, ["nodeSelector"]),
		"terms": object.get(pod.spec, affinity, []),
		"tolerations": object.get(pod.spec, "tolerations", []),
		"containers": [entry | some entry in kubernetes.containers; entry.pod.path == pod.path],
	}
]

# The part of a compiled pipeline that is about the cluster; it is a document of its own.
steps := [placement |
	executors := ["platforms", "kubernetes", "deploymentSpec", "executors"]
	some name, step in object.get(input, executors, {})
	is_object(step)
	path := array.concat(executors, [name])
	placement := {
		"kind": "step",
		"path": path,
		"selector": object.get(step, ["nodeSelector", "labels"], {}),
		"selector_path": array.concat(path, ["nodeSelector", "labels"]),
		"terms": [],
		"tolerations": object.get(step, "tolerations", []),
		"containers": [],
	}
]
