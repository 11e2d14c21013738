# METADATA
# scope: package
# title: Workload without an owner
# description: |
#   ## Why
#   When a workload fails at night, or keeps a GPU busy that nobody remembers, the first question is
#   whose it is. A label that names the team answers it where the workload runs: in alerts,
#   dashboards and on the command line.
#
#   ## Avoid
#   ```yaml
#   kind: Deployment
#   metadata:
#     name: ranker
#   ```
#
#   ## Prefer
#   ```yaml
#   kind: Deployment
#   metadata:
#     name: ranker
#     labels:
#       team: search
#   ```
#
#   ## Exceptions
#   Unless the parameter `labels` says which labels count, this is asked only where it is the custom
#   already: where at least half of the repository's workloads name their owner. A label of the
#   workload, of its pods or of their Namespace counts, and so does an annotation. Labels that
#   kustomizations add count, and what a patch may set is not judged.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/
#     description: Recommended labels
# custom:
#   severity: warning
#   kinds: [kubernetes, kustomization, kustomize-patch]
#   scope: repository
#   remediation: Label the workload with the team that owns it.
#   parameters:
#     labels:
#       type: array
#       default: [team, owner, a8r.io/owner]
#       description: Labels or annotations of which one names the owner; given, each workload needs it.
package idp.delivery.owner_label_missing

import data.lib.ownership
import data.lib.workloads

deny contains {"msg": msg, "path": array.concat(workload.path, ["metadata", "labels"])} if {
	is_custom
	some workload in workloads.all
	not ownership.names(workload, labels)
	msg := sprintf("%s names no owner: it has no label %s", [workload.title, ownership.list(labels)])
}

# A rule, so that it is asked once and not for each workload.
is_custom if ownership.is_custom(labels, parameter)

default labels := {"a8r.io/owner", "owner", "team"}

labels := {label | some label in parameter} if parameter != null

default parameter := null

parameter := data.parameters["owner-label-missing"].labels
