# METADATA
# scope: package
# title: Resource limits missing
# description: |
#   ## Why
#   A container without a memory limit can take all memory of its node, and the kernel then kills
#   whatever it finds, on a GPU node the neighbour's training run. Without a CPU request or limit the
#   scheduler counts the container as nothing and packs the node until everything is slow.
#
#   ## Avoid
#   ```yaml
#   resources:
#     limits:
#       nvidia.com/gpu: 1
#   ```
#
#   ## Prefer
#   ```yaml
#   resources:
#     requests:
#       cpu: "4"
#       memory: 16Gi
#     limits:
#       memory: 16Gi
#       nvidia.com/gpu: 1
#   ```
#
#   ## Exceptions
#   A CPU limit is not asked for: it throttles where the node is idle. Resources of the whole pod
#   count for each of its containers. Init containers that end and ephemeral containers are not
#   judged. Where a LimitRange or Autopilot fills in defaults, exclude the files in `.idp.yaml`.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/
#     description: Resource management for pods and containers
# custom:
#   severity: error
#   kinds: [kubernetes]
#   scope: document
#   remediation: Set limits.memory, and requests.cpu to what the container uses under load.
package idp.reliability.limits_missing

import data.lib.kubernetes

deny contains {"msg": msg, "path": array.concat(entry.path, ["resources", "limits", "memory"])} if {
	some entry in judged
	not has(entry, "limits", "memory")
	msg := sprintf("%s has no memory limit", [kubernetes.describe(entry)])
}

deny contains {"msg": msg, "path": array.concat(entry.path, ["resources", "requests", "cpu"])} if {
	some entry in judged
	not has(entry, "requests", "cpu")
	not has(entry, "limits", "cpu")
	msg := sprintf("%s has neither a CPU request nor a CPU limit", [kubernetes.describe(entry)])
}

# A container whose resources a template fills in cannot be judged.
judged := [entry |
	some entry in kubernetes.containers
	entry.role in {"container", "sidecar"}
	not is_templated(entry.container)
]

is_templated(container) if is_string(container.resources)

is_templated(container) if is_string(container.resources.limits)

is_templated(container) if is_string(container.resources.requests)

has(entry, list, resource) if is_set(entry.container.resources[list][resource])

# Since Kubernetes 1.32 a pod can have resources of its own.
has(entry, list, resource) if is_set(entry.pod.spec.resources[list][resource])

is_set(amount) if not amount in {null, ""}
