package idp.cost.budget_exceeded_test

import data.idp.cost.budget_exceeded as policy

address := "google_container_node_pool.a100"

way := ["resource", "google_container_node_pool", "a100", 0]

range(least, most, expected) := {"min": least, "max": most, "expected": expected}

resource(labels) := {"address": address, "input_path": way, "labels": labels, "monthly_usd": range(5491.15, 5491.15, 5491.15)}

estimate(budget, verdict) := {
	"modules": [{"folder": "infra", "environment": "prod", "resources": [resource({"team": "search"})]}],
	"budgets": [object.union(
		{"environment": null, "label": null, "limit_usd": 5000, "monthly_without_spot_usd": range(5491.15, 5491.15, 5491.15)},
		object.union(budget, {"verdict": verdict}),
	)],
}

terraform := {"documents": {"terraform": [{
	"path": "infra/main.tf",
	"environment": "prod",
	"value": {},
}]}}

results(budget, verdict) := found if {
	found := policy.deny with input as terraform with data.cost as estimate(budget, verdict)
}

messages(budget) := {result.msg | some result in results(budget, "exceeds")}

test_budget_of_an_environment_is_exceeded_at_its_largest_resource if {
	results({"environment": "prod"}, "exceeds") == {{
		"msg": "environment prod costs 5491.15 USD a month; its budget is 5000, and the largest part is google_container_node_pool.a100, 5491.15 USD",
		"path": ["documents", "terraform", 0, "value", "resource", "google_container_node_pool", "a100", 0],
	}}
}

test_budget_of_a_label if {
	messages({"label": {"key": "team", "value": "search"}}) == {
		"what is labelled team=search costs 5491.15 USD a month; its budget is 5000, and the largest part is google_container_node_pool.a100, 5491.15 USD",
	}
}

test_budget_of_the_repository_by_the_least if {
	messages({"monthly_without_spot_usd": range(5491.15, 9000, null)}) == {
		"this repository costs at least 5491.15 USD a month; its budget is 5000, and the largest part is google_container_node_pool.a100, 5491.15 USD",
	}
}

test_budget_by_what_is_expected if {
	messages({"monthly_without_spot_usd": range(100, 9000, 6000)}) == {
		"this repository costs an expected 6000.00 USD a month; its budget is 5000, and the largest part is google_container_node_pool.a100, 5491.15 USD",
	}
}

test_other_verdicts_are_not_reported if {
	count(results({"environment": "prod"}, "may-exceed")) == 0
	count(results({"environment": "prod"}, "within")) == 0
}

test_resource_of_another_environment_is_not_the_largest if {
	count(results({"environment": "dev"}, "exceeds")) == 0
}
