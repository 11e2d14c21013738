variable "monthly_budget" {
  description = "What the environment may cost a month, in whole units of the billing account's currency."
  type        = number

  validation {
    condition     = var.monthly_budget >= 1 && floor(var.monthly_budget) == var.monthly_budget
    error_message = "The budget is a whole number, 1 or more."
  }
}

# Which billing account pays can only be read once the APIs are on.
data "google_project" "this" {
  depends_on = [google_project_service.required]
}

# A budget tells people; it stops nothing. Discounts and credits count, as on the invoice.
resource "google_billing_budget" "environment" {
  billing_account = data.google_project.this.billing_account
  display_name    = local.name

  budget_filter {
    projects               = ["projects/${data.google_project.this.number}"]
    labels                 = { budget = local.name }
    calendar_period        = "MONTH"
    credit_types_treatment = "INCLUDE_ALL_CREDITS"
  }

  amount {
    specified_amount {
      units = var.monthly_budget
    }
  }

  threshold_rules {
    threshold_percent = 0.5
  }
  threshold_rules {
    threshold_percent = 0.9
  }
  threshold_rules {
    threshold_percent = 1.0
  }

  # Early enough to act on: at the present rate the month will end above the budget.
  threshold_rules {
    threshold_percent = 1.0
    spend_basis       = "FORECASTED_SPEND"
  }

  # The mail goes to those who administer the billing account, and to the owners of the project.
  all_updates_rule {
    enable_project_level_recipients = true
  }
}
