# METADATA
# scope: package
# title: Service account key made by Terraform
# description: |
#   ## Why
#   The private key is in the state, in clear text, and works from anywhere until somebody deletes
#   it. Pods, workflows and other clouds prove who they are without one.
#
#   ## Avoid
#   ```hcl
#   resource "google_service_account_key" "ci" {
#     service_account_id = google_service_account.ci.name
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   resource "google_service_account_iam_member" "ci" {
#     service_account_id = google_service_account.ci.name
#     role               = "roles/iam.workloadIdentityUser"
#     member             = "principalSet://iam.googleapis.com/${local.pool}/attribute.repository/my-org/ml"
#   }
#   ```
#
#   ## Exceptions
#   A public key that is uploaded (public_key_data) has its private half elsewhere, and is not
#   reported.
# related_resources:
#   - ref: https://cloud.google.com/iam/docs/best-practices-for-managing-service-account-keys
#     description: Best practices for service account keys
#   - ref: https://cloud.google.com/iam/docs/workload-identity-federation
#     description: Workload Identity Federation
# custom:
#   severity: error
#   kinds: [terraform]
#   scope: document
#   remediation: Use workload identity federation for workflows, and workload identity for pods.
package idp.security.service_account_key

import data.lib.terraform

deny contains {"msg": msg, "path": key.path} if {
	some key in terraform.instances("google_service_account_key")
	not key.value.public_key_data
	msg := "the key's private half is in the state: use workload identity instead of keys"
}
