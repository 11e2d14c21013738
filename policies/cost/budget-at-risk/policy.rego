# METADATA
# scope: package
# title: More than the budget at its most
# description: |
#   ## Why
#   The greatest number of nodes times the price of an hour is what a month may cost when the autoscaler
#   has reason to use all of them: a traffic peak, a pipeline that hangs, a loop that makes pods. The
#   limit of the node pool is the only thing that stops it, long before an alert about the bill.
#
#   ## Avoid
#   ```hcl
#   # the budget of this environment is 3000 USD a month
#   autoscaling {
#     min_node_count = 0
#     max_node_count = 8
#   }
#   ```
#
#   ## Prefer
#   ```yaml
#   # .idp.yaml, where the nodes run for a few hours a day
#   utilisation:
#     google_container_node_pool.l4: 20
#   ```
#
#   ## Exceptions
#   Judged are the budgets of `.idp.yaml`. Where `utilisation` states how much of a node pool runs on
#   average, that counts and not the most. Prices of spot move: a budget that is exceeded with them
#   alone is reported here, as a warning, and nowhere else.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/concepts/cluster-autoscaler
#     description: Cluster autoscaler, limits of node pools
#   - ref: https://cloud.google.com/billing/docs/how-to/budgets
#     description: Budgets and alerts of Cloud Billing
# custom:
#   severity: warning
#   kinds: [terraform]
#   scope: repository
#   mentions: [budgets]
#   remediation: Lower the greatest number of nodes, state in `.idp.yaml` how much of them runs, or raise the budget.
package idp.cost.budget_at_risk

import data.lib.budgets

warn contains {"msg": msg, "path": entry.path} if {
	some entry in budgets.judged("may-exceed")
	msg := sprintf(
		"%s may cost %s%s; its budget is %v, and %s",
		[
			budgets.title(entry.budget), amount(entry.budget.monthly_usd), spot(entry.budget),
			entry.budget.limit_usd, budgets.share(entry.largest),
		],
	)
}

amount(range) := budgets.monthly(range.expected) if range.expected != null

amount(range) := sprintf("up to %s", [budgets.monthly(range.max)]) if range.expected == null

# Whether only prices of spot exceed the budget.
spot(budget) := " with prices of spot" if most(budget.monthly_without_spot_usd) <= budget.limit_usd

spot(budget) := "" if most(budget.monthly_without_spot_usd) > budget.limit_usd

most(range) := range.expected if range.expected != null

most(range) := range.max if range.expected == null
