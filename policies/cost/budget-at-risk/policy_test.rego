package idp.cost.budget_at_risk_test

import data.idp.cost.budget_at_risk as policy

address := "google_container_node_pool.l4"

way := ["resource", "google_container_node_pool", "l4", 0]

range(least, most, expected) := {"min": least, "max": most, "expected": expected}

budget(monthly, without_spot, verdict) := {
	"environment": null,
	"label": null,
	"limit_usd": 3000,
	"monthly_usd": monthly,
	"monthly_without_spot_usd": without_spot,
	"verdict": verdict,
}

module := {
	"folder": ".",
	"environment": null,
	"resources": [{"address": address, "input_path": way, "labels": {}, "monthly_usd": range(0, 3155.92, null)}],
}

terraform := {"documents": {"terraform": [{
	"path": "main.tf",
	"value": {},
}]}}

messages(one) := {result.msg |
	some result in policy.warn with input as terraform with data.cost as {"modules": [module], "budgets": [one]}
}

test_most_is_above_the_budget if {
	most := range(0, 3155.92, null)
	messages(budget(most, most, "may-exceed")) == {
		"this repository may cost up to 3155.92 USD a month; its budget is 3000, and the largest part is google_container_node_pool.l4, up to 3155.92 USD",
	}
}

test_only_prices_of_spot_are_above_the_budget if {
	messages(budget(range(3100, 3100, 3100), range(0, 0, 0), "may-exceed")) == {
		"this repository may cost 3100.00 USD a month with prices of spot; its budget is 3000, and the largest part is google_container_node_pool.l4, up to 3155.92 USD",
	}
	messages(budget(range(0, 3100, null), range(0, 2900, null), "may-exceed")) == {
		"this repository may cost up to 3100.00 USD a month with prices of spot; its budget is 3000, and the largest part is google_container_node_pool.l4, up to 3155.92 USD",
	}
}

test_what_is_exceeded_or_within_is_not_reported if {
	most := range(0, 3155.92, null)
	count(messages(budget(most, most, "exceeds"))) == 0
	count(messages(budget(most, most, "within"))) == 0
}
