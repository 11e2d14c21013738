# METADATA
# scope: package
# title: Role granted to a default service account
# description: |
#   ## Why
#   The default service accounts are used by every machine, function and notebook that names no
#   other. A role for one workload is a role for all of them.
#
#   ## Avoid
#   ```hcl
#   resource "google_project_iam_member" "trainer" {
#     project = "my-project"
#     role    = "roles/aiplatform.user"
#     member  = "serviceAccount:123456789-compute@developer.gserviceaccount.com"
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   resource "google_project_iam_member" "trainer" {
#     project = "my-project"
#     role    = "roles/aiplatform.user"
#     member  = google_service_account.trainer.member
#   }
#   ```
#
#   ## Exceptions
#   An account that is looked up by a data source is not known, and not reported. Roles that only
#   log, report metrics or pull images do little harm and are left alone.
# related_resources:
#   - ref: https://cloud.google.com/iam/docs/service-account-types
#     description: Types of service accounts
# custom:
#   severity: warning
#   kinds: [terraform]
#   scope: document
#   remediation: Make a service account for the workload and grant the role to it.
package idp.security.iam_default_account_granted

import data.lib.terraform

deny contains {"msg": msg, "path": grant.path} if {
	some grant in terraform.grants
	terraform.is_default_account(grant.member)
	not grant.role in harmless
	msg := sprintf("\"%s\" goes to every workload without an account of its own", [grant.role])
}

harmless := {
	"roles/artifactregistry.reader", "roles/container.defaultNodeServiceAccount",
	"roles/logging.logWriter", "roles/monitoring.metricWriter", "roles/monitoring.viewer",
	"roles/stackdriver.resourceMetadata.writer",
}
