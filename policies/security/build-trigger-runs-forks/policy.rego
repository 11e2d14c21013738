# METADATA
# scope: package
# title: Build that runs anybody's pull request
# description: |
#   ## Why
#   With COMMENTS_DISABLED Cloud Build runs every pull request at once, from forks as well. A
#   stranger's change to a test or a Dockerfile then runs with the service account of the build, and
#   takes its tokens along.
#
#   ## Avoid
#   ```hcl
#   pull_request {
#     branch          = "^main$"
#     comment_control = "COMMENTS_DISABLED"
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   pull_request {
#     branch          = "^main$"
#     comment_control = "COMMENTS_ENABLED_FOR_EXTERNAL_CONTRIBUTORS_ONLY"
#   }
#   ```
#
#   ## Exceptions
#   Only the value COMMENTS_DISABLED is reported. Triggers that need an approval, and private
#   repositories without forks, do no harm: suppress the latter with the reason.
# related_resources:
#   - ref: https://cloud.google.com/build/docs/automating-builds/github/build-repos-from-github
#     description: Build repositories from GitHub
# custom:
#   severity: warning
#   kinds: [terraform]
#   scope: document
#   remediation: Set comment_control to "COMMENTS_ENABLED_FOR_EXTERNAL_CONTRIBUTORS_ONLY".
package idp.security.build_trigger_runs_forks

import data.lib.terraform

deny contains {"msg": msg, "path": terraform.at(request, ["comment_control"])} if {
	some trigger in terraform.instances("google_cloudbuild_trigger")
	some source in ["bitbucket_server_trigger_config", "github", "repository_event_config"]
	some config in terraform.blocks(trigger, source)
	some request in terraform.blocks(config, "pull_request")
	request.value.comment_control == "COMMENTS_DISABLED"
	not trigger.value.approval_config[0].approval_required
	msg := "the build runs pull requests of strangers: ask for a comment of an owner first"
}
