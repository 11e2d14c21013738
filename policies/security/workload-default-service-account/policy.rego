# METADATA
# scope: package
# title: Service or notebook with the default service account
# description: |
#   ## Why
#   What names no service account runs as the default one of Compute Engine, which many projects
#   made an editor of everything. A flaw in one service then reaches the data of all.
#
#   ## Avoid
#   ```hcl
#   template {
#     containers {
#       image = "europe-west4-docker.pkg.dev/my-project/images/ranker:1.0.0"
#     }
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   template {
#     service_account = google_service_account.ranker.email
#     containers {
#       image = "europe-west4-docker.pkg.dev/my-project/images/ranker:1.0.0"
#     }
#   }
#   ```
#
#   ## Exceptions
#   Virtual machines and nodes have policies of their own. Cloud Functions are judged only where the
#   account is written.
# related_resources:
#   - ref: https://cloud.google.com/run/docs/configuring/services/service-identity
#     description: Service identity for Cloud Run
#   - ref: https://cloud.google.com/iam/docs/service-account-types
#     description: Types of service accounts
# custom:
#   severity: warning
#   kinds: [terraform]
#   scope: document
#   remediation: Make a service account with the roles that the workload needs, and name it.
package idp.security.workload_default_service_account

import data.lib.terraform

deny contains {"msg": silent, "path": terraform.at(template, ["service_account"])} if {
	some template in templates
	not template.value.service_account
}

deny contains {"msg": silent, "path": terraform.place(setup, ["service_accounts", 0, "email"])} if {
	some notebook in terraform.instances("google_workbench_instance")
	some setup in terraform.blocks(notebook, "gce_setup")
	not setup.value.service_accounts[0].email
}

deny contains {"msg": msg, "path": terraform.at(holder, [key])} if {
	some holder in holders
	some key in ["email", "service_account", "service_account_email"]
	terraform.is_default_account(holder.value[key])
	msg := sprintf("\"%s\" is a default service account: make one for the workload", [holder.value[key]])
}

silent := "the workload runs as the project's default service account: name one of its own"

templates contains template if {
	some service in terraform.instances("google_cloud_run_v2_service")
	some template in terraform.blocks(service, "template")
}

templates contains template if {
	some job in terraform.instances("google_cloud_run_v2_job")
	some outer in terraform.blocks(job, "template")
	some template in terraform.blocks(outer, "template")
}

holders contains template if some template in templates

holders contains account if {
	some notebook in terraform.instances("google_workbench_instance")
	some setup in terraform.blocks(notebook, "gce_setup")
	some account in terraform.blocks(setup, "service_accounts")
}

holders contains config if {
	some function in terraform.instances("google_cloudfunctions2_function")
	some config in terraform.blocks(function, "service_config")
}
