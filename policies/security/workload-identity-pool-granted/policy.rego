# METADATA
# scope: package
# title: Role granted to a whole identity pool
# description: |
#   ## Why
#   A member that ends in /* is every identity of the pool: each repository and branch, or each
#   Kubernetes service account, that the provider lets in. One job that is taken over has the rights
#   of all.
#
#   ## Avoid
#   ```hcl
#   member = "principalSet://iam.googleapis.com/${local.pool}/*"
#   ```
#
#   ## Prefer
#   ```hcl
#   member = "principalSet://iam.googleapis.com/${local.pool}/attribute.repository/my-org/my-repo"
#   ```
#
#   ## Exceptions
#   A pool for one repository alone, whose provider has a condition that says so, is a case for a
#   suppression.
# related_resources:
#   - ref: https://cloud.google.com/iam/docs/workload-identity-federation
#     description: Workload Identity Federation
# custom:
#   severity: warning
#   kinds: [terraform]
#   scope: document
#   remediation: >-
#     Grant the role to one subject or attribute of the pool, such as attribute.repository.
package idp.security.workload_identity_pool_granted

import data.lib.terraform

deny contains {"msg": msg, "path": grant.path} if {
	some grant in terraform.grants
	regex.match(`^principalSet://.*/workloadIdentityPools/[^/]+/\*$`, grant.member)
	msg := sprintf("every identity of the pool gets \"%s\": name a subject or an attribute", [grant.role])
}
