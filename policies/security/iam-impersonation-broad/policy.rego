# METADATA
# scope: package
# title: Right to act as every service account
# description: |
#   ## Why
#   Granted on a project, these roles let their holder act as every service account in it, now and
#   later, and so take the rights of the most powerful one. A notebook user becomes an administrator
#   that way.
#
#   ## Avoid
#   ```hcl
#   resource "google_project_iam_member" "ci" {
#     project = "my-project"
#     role    = "roles/iam.serviceAccountTokenCreator"
#     member  = google_service_account.ci.member
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   resource "google_service_account_iam_member" "ci" {
#     service_account_id = google_service_account.deployer.name
#     role               = "roles/iam.serviceAccountUser"
#     member             = google_service_account.ci.member
#   }
#   ```
#
#   ## Exceptions
#   Grants on a single service account are not reported, and neither are those to Google's own
#   service agents.
# related_resources:
#   - ref: https://cloud.google.com/iam/docs/service-account-permissions
#     description: Roles for service account authentication
# custom:
#   severity: warning
#   kinds: [terraform]
#   scope: document
#   remediation: >-
#     Grant the role on the single service account, with google_service_account_iam_member.
package idp.security.iam_impersonation_broad

import data.lib.terraform

deny contains {"msg": msg, "path": grant.role_path} if {
	some grant in terraform.grants
	regex.match(`^google_(project|folder|organization)_iam_`, grant.type)
	grant.role in roles
	not is_service_agent(grant.member)
	msg := sprintf("\"%s\" on all service accounts at once: grant it on the one that is needed", [grant.role])
}

roles := {
	"roles/iam.serviceAccountAdmin", "roles/iam.serviceAccountKeyAdmin",
	"roles/iam.serviceAccountTokenCreator", "roles/iam.serviceAccountUser",
	"roles/iam.workloadIdentityUser",
}

is_service_agent(member) if regex.match(`@(gcp-sa-[a-z0-9-]+|[a-z0-9-]+-robot)\.iam\.gserviceaccount\.com$`, member)

is_service_agent(member) if regex.match(`@(cloudservices|cloudbuild)\.gserviceaccount\.com$`, member)
