# METADATA
# scope: package
# title: Label selectors
# description: Which labels a selector of Kubernetes chooses.
package lib.selectors

# METADATA
# description: >-
#   Whether a selector with matchLabels and matchExpressions chooses labels. An empty selector
#   chooses everything.
selects(selector, labels) if {
	is_object(selector)
	every key, value in members(selector, "matchLabels") {
		labels[key] == value
	}
	every expression in members(selector, "matchExpressions") {
		holds(expression, labels)
	}
}

members(selector, field) := found if {
	found := selector[field]
	found != null
} else := []

# METADATA
# description: Whether labels have all pairs of a plain selector, as that of a Service.
has_pairs(pairs, labels) if {
	every key, value in pairs {
		labels[key] == value
	}
}

holds(expression, labels) if {
	expression.operator == "In"
	labels[expression.key] in expression.values
}

holds(expression, labels) if {
	expression.operator == "NotIn"
	not labels[expression.key] in expression.values
}

holds(expression, labels) if {
	expression.operator == "Exists"
	expression.key in object.keys(labels)
}

holds(expression, labels) if {
	expression.operator == "DoesNotExist"
	not expression.key in object.keys(labels)
}
