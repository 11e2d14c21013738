# METADATA
# scope: package
# title: Service that everybody may call
# description: |
#   ## Why
#   A model behind a service that everybody may call is used, copied by its answers and paid for by
#   you. Cloud Run checks identities for free; only a public website has to do without.
#
#   ## Avoid
#   ```hcl
#   resource "google_cloud_run_v2_service_iam_member" "all" {
#     role   = "roles/run.invoker"
#     member = "allUsers"
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   resource "google_cloud_run_v2_service_iam_member" "frontend" {
#     role   = "roles/run.invoker"
#     member = google_service_account.frontend.member
#   }
#   ```
#
#   ## Exceptions
#   Services with internal ingress in the same configuration are reported too, since the network
#   alone then decides. A public site is a case for a suppression with the reason.
# related_resources:
#   - ref: https://cloud.google.com/run/docs/authenticating/public
#     description: Public access to Cloud Run
# custom:
#   severity: warning
#   kinds: [terraform]
#   scope: document
#   remediation: >-
#     Grant roles/run.invoker to the callers, or put Identity-Aware Proxy before the service.
package idp.security.service_invocable_by_all

import data.lib.terraform

deny contains {"msg": msg, "path": grant.path} if {
	some grant in terraform.grants
	regex.match(`^google_(cloud_run(_v2)?_service|cloudfunctions2?_function)_iam_`, grant.type)
	terraform.is_public(grant.member)
	msg := sprintf("\"%s\" may call the service: grant the role to its callers", [grant.member])
}

deny contains {"msg": msg, "path": terraform.at(service, ["invoker_iam_disabled"])} if {
	some service in terraform.instances("google_cloud_run_v2_service")
	service.value.invoker_iam_disabled
	msg := "nobody is asked who calls the service: remove invoker_iam_disabled"
}
