# METADATA
# scope: package
# title: Container that may gain privileges
# description: |
#   ## Why
#   Unless it is told not to, a process can gain more rights than its parent has, through a program
#   that is installed with setuid such as `sudo`. Code that slips into a model server then need not
#   stay the harmless user that the manifest chose.
#
#   ## Avoid
#   ```yaml
#   securityContext:
#     allowPrivilegeEscalation: true
#   ```
#
#   ## Prefer
#   ```yaml
#   securityContext:
#     allowPrivilegeEscalation: false
#     capabilities:
#       drop: [ALL]
#   ```
#
#   ## Exceptions
#   Privileged containers, and those with the capability SYS_ADMIN, have every right already: the
#   API server refuses the setting for them. Windows pods do not know it. DaemonSets, which are node
#   agents, are judged only where they ask for it.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/pod-security-standards/
#     description: Pod Security Standards, restricted
# custom:
#   severity: warning
#   kinds: [kubernetes]
#   scope: document
#   remediation: Set securityContext.allowPrivilegeEscalation of the container to false.
package idp.security.privilege_escalation_allowed

import data.lib.kubernetes

deny contains {"msg": msg, "path": array.concat(entry.path, setting)} if {
	some entry in judged
	entry.container.securityContext.allowPrivilegeEscalation == true
	msg := sprintf("%s may gain more privileges than it starts with", [kubernetes.describe(entry)])
}

deny contains {"msg": msg, "path": array.concat(entry.path, setting)} if {
	input.kind != "DaemonSet"
	some entry in judged
	object.get(entry.container, setting, null) == null
	msg := sprintf("nothing keeps %s from gaining privileges", [kubernetes.describe(entry)])
}

setting := ["securityContext", "allowPrivilegeEscalation"]

judged := [entry |
	some entry in kubernetes.containers
	entry.role != "ephemeral"
	not has_all_rights(entry.container)
	not kubernetes.is_windows(entry.pod)
]

has_all_rights(container) if container.securityContext.privileged == true

has_all_rights(container) if {
	some capability in container.securityContext.capabilities.add
	capability in {"ALL", "CAP_SYS_ADMIN", "SYS_ADMIN"}
}
