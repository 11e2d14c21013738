# METADATA
# scope: package
# title: Budgets, and what is most of them
# description: >-
#   What the configuration's budgets say of the estimate in data.cost. A policy that uses this looks at
#   terraform in repository scope.
package lib.budgets

# METADATA
# description: >-
#   The budgets with a verdict, as {path, budget, largest}: largest is the resource that may cost most
#   of what the budget is for, and path leads to it.
judged(verdict) := [{"path": found.path, "budget": budget, "largest": found.resource} |
	some budget in data.cost.budgets
	budget.verdict == verdict
	amounts := [entry.resource.monthly_usd.max | some entry in resources; is_for(budget, entry)]
	found := [entry | some entry in resources; is_for(budget, entry); entry.resource.monthly_usd.max == max(amounts)][0]
]

# METADATA
# description: What a budget is for, in words.
title(budget) := sprintf("environment %s", [budget.environment]) if budget.environment != null

title(budget) := sprintf("what is labelled %s=%s", [budget.label.key, budget.label.value]) if budget.label != null

title(budget) := "this repository" if {
	budget.environment == null
	budget.label == null
}

# METADATA
# description: An amount for a month in words.
monthly(amount) := sprintf("%s USD a month", [dollars(amount)])

# Not %.2f, which takes no whole numbers.
dollars(amount) := sprintf("%d.%02d", [floor(cents / 100), cents % 100]) if cents := round(amount * 100)

# METADATA
# description: The resource that may cost most, and how much that is, in words.
share(largest) := sprintf("the largest part is %s, up to %s USD", [largest.address, dollars(largest.monthly_usd.max)]) if {
	largest.monthly_usd.min < largest.monthly_usd.max
}

share(largest) := sprintf("the largest part is %s, %s USD", [largest.address, dollars(largest.monthly_usd.max)]) if {
	largest.monthly_usd.min == largest.monthly_usd.max
}

# The resources of the estimate that are in the input, in order, as {path, environment, resource}.
resources := [{"path": path, "environment": module.environment, "resource": resource} |
	some module in data.cost.modules
	some i, entry in input.documents.terraform
	is_of(entry, module)
	some resource in module.resources
	path := array.concat(["documents", "terraform", i, "value"], resource.input_path)
]

# A plan is called by its file.
is_of(entry, module) if {
	module.folder in {folder(entry.path), entry.path}
	object.get(entry, "environment", null) == module.environment
}

folder(path) := "." if not contains(path, "/")

folder(path) := regex.replace(path, `/[^/]*$`, "") if contains(path, "/")

is_for(budget, entry) if {
	budget.environment != null
	budget.environment == entry.environment
}

is_for(budget, entry) if entry.resource.labels[budget.label.key] == budget.label.value

is_for(budget, _) if {
	budget.environment == null
	budget.label == null
}
