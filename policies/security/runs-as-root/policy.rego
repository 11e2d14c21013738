# METADATA
# scope: package
# title: Container that runs as root
# description: |
#   ## Why
#   Root in a container is root of the node as far as the kernel is concerned: a mounted folder, a
#   device or a hole in the runtime is then open to it. Model servers load files that others made,
#   and a pickled model runs code when it is loaded.
#
#   ## Avoid
#   ```yaml
#   securityContext:
#     runAsUser: 0
#   ```
#
#   ## Prefer
#   ```yaml
#   securityContext:
#     runAsNonRoot: true
#     runAsUser: 1000
#   ```
#
#   ## Exceptions
#   Whether the image's own user is root cannot be seen in a manifest, so what is merely not ruled
#   out is a warning, and a user of 0 an error. Windows pods and pods with a user namespace
#   (`hostUsers: false`) have another root and are not judged; nor are DaemonSets that merely do not
#   rule root out, and containers that are privileged, which another policy reports.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/pod-security-standards/
#     description: Pod Security Standards, restricted
#   - ref: https://kubernetes.io/docs/tasks/configure-pod-container/security-context/
#     description: Configure a security context for a pod or container
# custom:
#   severity: error
#   kinds: [kubernetes]
#   scope: document
#   remediation: Set runAsNonRoot to true, and runAsUser to a user that the image works with.
package idp.security.runs_as_root

import data.lib.kubernetes

deny contains {"msg": msg, "path": array.concat(path, ["securityContext", "runAsUser"])} if {
	some entry in judged
	user(entry) == 0
	path := user_path(entry)
	msg := sprintf("%s runs as root (user 0)", [kubernetes.describe(entry)])
}

warn contains {"msg": msg, "path": array.concat(entry.path, ["securityContext", "runAsNonRoot"])} if {
	input.kind != "DaemonSet"
	some entry in judged
	not user(entry)
	not non_root(entry)
	msg := sprintf("nothing keeps %s from running as root", [kubernetes.describe(entry)])
}

judged := [entry |
	some entry in kubernetes.containers
	entry.role != "ephemeral"
	not entry.pod.spec.hostUsers == false
	not kubernetes.is_windows(entry.pod)
	not entry.container.securityContext.privileged == true
]

# What a container states holds, else what its pod does. A text may be completed by a template.
setting(entry, key) := value if {
	value := entry.container.securityContext[key]
	value != null
} else := value if {
	value := entry.pod.spec.securityContext[key]
	value != null
}

user(entry) := setting(entry, "runAsUser")

user_path(entry) := entry.path if {
	entry.container.securityContext.runAsUser != null
} else := entry.pod.path

non_root(entry) if setting(entry, "runAsNonRoot") != false
