# METADATA
# scope: package
# title: Role granted to a private account
# description: |
#   ## Why
#   A private account belongs to a person, not to the organisation: nobody can enforce a second
#   factor for it, watch it, or close it when the person leaves.
#
#   ## Avoid
#   ```hcl
#   member = "user:somebody@gmail.com"
#   ```
#
#   ## Prefer
#   ```hcl
#   member = "group:ml-team@example.com"
#   ```
#
#   ## Exceptions
#   Addresses of mail services for everybody are known by their domain. Users of your own domain are
#   not reported, though groups are easier to keep right.
# related_resources:
#   - ref: https://cloud.google.com/iam/docs/principals-overview
#     description: Principals in IAM
# custom:
#   severity: error
#   kinds: [terraform]
#   scope: document
#   remediation: Grant the role to a group of your organisation.
package idp.security.iam_personal_account

import data.lib.terraform

deny contains {"msg": msg, "path": grant.path} if {
	some grant in terraform.grants
	regex.match(`(?i)^user:[^@]+@(gmail|googlemail|outlook|hotmail|yahoo|icloud|proton|protonmail)\.[a-z.]+$`, grant.member)
	msg := sprintf("\"%s\" is a private account: grant the role to a group", [grant.member])
}
