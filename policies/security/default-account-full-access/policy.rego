# METADATA
# scope: package
# title: Default service account with access to all APIs
# description: |
#   ## Why
#   The default service account often is an editor of the project, and access scopes are the only
#   thing that holds it back. The scope cloud-platform lifts that: every process on the machine may
#   then change almost everything in the project.
#
#   ## Avoid
#   ```hcl
#   service_account {
#     scopes = ["cloud-platform"]
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   service_account {
#     email  = google_service_account.trainer.email
#     scopes = ["cloud-platform"]
#   }
#   ```
#
#   ## Exceptions
#   With an account of its own the scope cloud-platform is the recommended one, since roles then
#   decide. Virtual machines without a service_account block have no account at all.
# related_resources:
#   - ref: https://cloud.google.com/compute/docs/access/service-accounts
#     description: Service accounts in Compute Engine
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/access-scopes
#     description: Access scopes in GKE
# custom:
#   severity: warning
#   kinds: [terraform]
#   scope: document
#   remediation: >-
#     Give the machine a service account of its own with the roles it needs; the scope may then
#     stay.
package idp.security.default_account_full_access

import data.lib.gke
import data.lib.terraform

deny contains {"msg": message("the instance"), "path": terraform.at(account, ["scopes", i])} if {
	some instance in terraform.instances("google_compute_instance")
	some account in terraform.blocks(instance, "service_account")
	some i, scope in account.value.scopes
	terraform.is_full_scope(scope)
	is_default(account.value, "email")
}

deny contains {"msg": message("the nodes"), "path": terraform.at(owner, ["node_config", 0, "oauth_scopes", i])} if {
	some owner in gke.node_owners
	some i, scope in owner.config.oauth_scopes
	terraform.is_full_scope(scope)
	is_default(owner.config, "service_account")
}

is_default(holder, key) if not holder[key]

is_default(holder, key) if terraform.is_default_account(holder[key])

message(who) := sprintf("%s may use all APIs as the default service account: set one with few roles", [who])
