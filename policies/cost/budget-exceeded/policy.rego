# METADATA
# scope: package
# title: More than the budget for certain
# description: |
#   ## Why
#   What the Terraform configuration makes, without a single node beyond the least, costs more at list
#   prices than the budget that was agreed on. Nobody notices until the invoice: nodes with accelerators
#   cost thousands a month from the moment they run.
#
#   ## Avoid
#   ```yaml
#   # .idp.yaml, where the node pools of prod start at 5491.15 USD a month
#   budgets:
#     environments:
#       prod: 5000
#   ```
#
#   ## Prefer
#   ```hcl
#   autoscaling {
#     min_node_count = 0
#     max_node_count = 2
#   }
#   ```
#
#   ## Exceptions
#   Judged are the budgets of `.idp.yaml`, by environment, by label and for the repository. What counts is
#   the least that runs, or what `utilisation` states of a node pool. Prices of spot move, so what they
#   alone would exceed is never reported here. Prices are list prices: with discounts, raise the budget
#   or suppress the finding at the resource.
# related_resources:
#   - ref: https://cloud.google.com/billing/docs/how-to/budgets
#     description: Budgets and alerts of Cloud Billing
#   - ref: https://cloud.google.com/kubernetes-engine/docs/concepts/cluster-autoscaler
#     description: Cluster autoscaler, limits of node pools
# custom:
#   severity: error
#   kinds: [terraform]
#   scope: repository
#   mentions: [budgets]
#   remediation: Lower the least number of nodes or the machine type, or raise the budget; `idp cost` shows all items.
package idp.cost.budget_exceeded

import data.lib.budgets

deny contains {"msg": msg, "path": entry.path} if {
	some entry in budgets.judged("exceeds")
	msg := sprintf(
		"%s costs %s; its budget is %v, and %s",
		[
			budgets.title(entry.budget), amount(entry.budget.monthly_without_spot_usd),
			entry.budget.limit_usd, budgets.share(entry.largest),
		],
	)
}

amount(range) := budgets.monthly(range.min) if range.min == range.max

amount(range) := sprintf("at least %s", [budgets.monthly(range.min)]) if {
	range.min < range.max
	range.expected == null
}

amount(range) := sprintf("an expected %s", [budgets.monthly(range.expected)]) if {
	range.min < range.max
	range.expected != null
}
