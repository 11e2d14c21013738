package idp.security.build_trigger_runs_forks_test

import data.idp.security.build_trigger_runs_forks as policy

trigger(control, more) := {"resource": {"google_cloudbuild_trigger": {"test": [object.union(
	{"github": [{"pull_request": [{"comment_control": control}]}]},
	more,
)]}}}

test_strangers_are_denied if {
	policy.deny == {{
		"msg": "the build runs pull requests of strangers: ask for a comment of an owner first",
		"path": [
			"resource", "google_cloudbuild_trigger", "test", 0,
			"github", 0, "pull_request", 0, "comment_control",
		],
	}} with input as trigger("COMMENTS_DISABLED", {})
}

test_comments_pass if {
	count(policy.deny) == 0 with input as trigger("COMMENTS_ENABLED", {})
}

test_approvals_pass if {
	approval := {"approval_config": [{"approval_required": true}]}
	count(policy.deny) == 0 with input as trigger("COMMENTS_DISABLED", approval)
}
