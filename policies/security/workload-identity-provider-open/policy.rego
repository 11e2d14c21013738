# METADATA
# scope: package
# title: Identity provider that believes any tenant
# description: |
#   ## Why
#   GitHub, GitLab, Terraform Cloud and others sign tokens for all their customers with the same
#   keys. Without a condition on the provider, a workflow in anybody's repository is let into the
#   pool, and only the grants decide what it may do.
#
#   ## Avoid
#   ```hcl
#   oidc {
#     issuer_uri = "https://token.actions.githubusercontent.com"
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   attribute_condition = "assertion.repository == 'my-org/my-repo'"
#   oidc {
#     issuer_uri = "https://token.actions.githubusercontent.com"
#   }
#   ```
#
#   ## Exceptions
#   Issuers with a tenant of your own, such as a GKE cluster or a GitLab on your domain, need no
#   condition. A condition is not read, only asked for, unless it is "true".
# related_resources:
#   - ref: https://cloud.google.com/iam/docs/workload-identity-federation-with-deployment-pipelines
#     description: Federation with deployment pipelines
# custom:
#   severity: error
#   kinds: [terraform]
#   scope: document
#   remediation: Set attribute_condition to your organisation, repository and branch.
package idp.security.workload_identity_provider_open

import data.lib.terraform

deny contains {"msg": msg, "path": terraform.at(provider, ["attribute_condition"])} if {
	some provider in terraform.instances("google_iam_workload_identity_pool_provider")
	some oidc in provider.value.oidc
	some host in shared
	regex.match(sprintf(`^https://%s(/|$)`, [host]), oidc.issuer_uri)
	not has_condition(provider.value)
	msg := sprintf("tokens of every customer of \"%s\" are believed: set attribute_condition", [oidc.issuer_uri])
}

# Issuers that sign for all their customers, as regular expressions.
shared := {
	`token\.actions\.githubusercontent\.com`, `gitlab\.com`, `app\.terraform\.io`,
	`agent\.buildkite\.com`, `api\.pulumi\.com/oidc`,
}

has_condition(provider) if {
	condition := trim_space(provider.attribute_condition)
	not condition in {"", "true"}
}
