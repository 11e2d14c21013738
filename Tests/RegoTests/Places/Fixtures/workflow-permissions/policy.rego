package main

import rego.v1

deny contains msg if {
	some name, job in input.jobs
	job.permissions == "write-all"
	msg := sprintf("job %s has all permissions", [name])
}

deny contains msg if {
	some step in input.jobs[_].steps
	uses := step.uses
	not regex.match(`@[0-9a-f]{40}$`, uses)
	msg := sprintf("%s is not pinned to a commit", [uses])
}

warn contains msg if {
	some name
	input.jobs[name]
	not input.jobs[name]["timeout-minutes"]
	msg := sprintf("job %s has no timeout", [name])
}
