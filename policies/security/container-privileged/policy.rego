# METADATA
# scope: package
# title: Privileged container
# description: |
#   ## Why
#   A privileged container has every capability and all devices of its node. Code that escapes a
#   model server, through a pickle or a custom backend, then owns the node and every pod and secret
#   on it. GPUs do not need it: the device plugin hands devices to ordinary containers.
#
#   ## Avoid
#   ```yaml
#   securityContext:
#     privileged: true
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
#   Node agents, such as driver installers, may need it: suppress the finding with the reason.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/pod-security-standards/
#     description: Pod Security Standards, baseline
# custom:
#   severity: error
#   kinds: [kubernetes, kustomize-patch]
#   scope: document
#   remediation: Remove "privileged" and add the single capability that is needed, if any.
package idp.security.container_privileged

import data.lib.kubernetes

deny contains {"msg": msg, "path": array.concat(entry.path, ["securityContext", "privileged"])} if {
	some entry in kubernetes.containers
	entry.container.securityContext.privileged == true
	msg := sprintf("%s runs privileged", [kubernetes.describe(entry)])
}

# On Windows nodes a host process container is what a privileged one is on Linux.
deny contains {"msg": msg, "path": array.concat(entry.path, host_process)} if {
	some entry in kubernetes.containers
	entry.container.securityContext.windowsOptions.hostProcess == true
	msg := sprintf("%s runs as a host process", [kubernetes.describe(entry)])
}

deny contains {"msg": msg, "path": array.concat(pod.path, host_process)} if {
	some pod in kubernetes.pods
	pod.spec.securityContext.windowsOptions.hostProcess == true
	msg := "all containers of the pod run as host processes"
}

host_process := ["securityContext", "windowsOptions", "hostProcess"]
