# METADATA
# scope: package
# title: Accelerator request that the cluster rejects
# description: |
#   ## Why
#   GPUs and TPUs are handed out whole. The API server rejects a fraction, a request without a limit,
#   and a request that differs from its limit, so the workload never starts. To share one GPU, ask
#   for one whole share of a MIG partition or of a time-shared node.
#
#   ## Avoid
#   ```yaml
#   resources:
#     requests:
#       nvidia.com/gpu: 1
#   ```
#   ```yaml
#   resources:
#     limits:
#       nvidia.com/gpu: "0.5"
#   ```
#
#   ## Prefer
#   ```yaml
#   resources:
#     limits:
#       nvidia.com/gpu: 1
#   ```
#
#   ## Exceptions
#   None: the API server accepts none of these.
# related_resources:
#   - ref: https://kubernetes.io/docs/tasks/manage-gpus/scheduling-gpus/
#     description: Schedule GPUs
# custom:
#   severity: error
#   kinds: [kubernetes]
#   scope: document
#   mentions: [nvidia.com/, amd.com/gpu, aws.amazon.com/neuron, google.com/tpu, habana.ai/gaudi]
#   remediation: Write a whole number under "limits"; leave "requests" out or equal to it.
package idp.hardware.gpu_request_invalid

import data.lib.accelerators
import data.lib.kubernetes

deny contains {"msg": msg, "path": path} if {
	some entry in kubernetes.containers
	some list in ["limits", "requests"]
	some resource, amount in entry.container.resources[list]
	accelerators.is_accelerator(resource)
	is_not_whole(amount)
	path := array.concat(entry.path, ["resources", list, resource])
	msg := sprintf(
		"%s: %s of %s is %v, but devices are handed out whole",
		[kubernetes.describe(entry), singular[list], resource, amount],
	)
}

deny contains {"msg": msg, "path": path} if {
	some entry in kubernetes.containers
	some resource, _ in entry.container.resources.requests
	accelerators.is_accelerator(resource)
	not has_limit(entry.container, resource)
	path := array.concat(entry.path, ["resources", "requests", resource])
	msg := sprintf("%s requests %s without a limit", [kubernetes.describe(entry), resource])
}

deny contains {"msg": msg, "path": path, "related": [{"path": other, "msg": "the limit"}]} if {
	some entry in kubernetes.containers
	some resource, amount in entry.container.resources.requests
	accelerators.is_accelerator(resource)
	limit := entry.container.resources.limits[resource]
	number(amount) != number(limit)
	path := array.concat(entry.path, ["resources", "requests", resource])
	other := array.concat(entry.path, ["resources", "limits", resource])
	msg := sprintf(
		"%s requests %v of %s but its limit is %v; they must be equal",
		[kubernetes.describe(entry), amount, resource, limit],
	)
}

singular := {"limits": "limit", "requests": "request"}

has_limit(container, resource) if container.resources.limits[resource] != null

# Limits that a template completes may well hold the resource.
has_limit(container, _) if is_string(container.resources.limits)

is_not_whole(amount) if {
	is_number(amount)
	amount != floor(amount)
}

is_not_whole(amount) if {
	is_number(amount)
	amount < 0
}

is_not_whole(amount) if {
	is_string(amount)
	regex.match(`^[+-]?[0-9]*\.[0-9]+$`, amount)
	fraction := split(amount, ".")[1]
	regex.match(`[1-9]`, fraction)
}

is_not_whole(amount) if {
	is_string(amount)
	regex.match(`^[0-9]+m$`, amount)
	to_number(trim_suffix(amount, "m")) % 1000 != 0
}

is_not_whole(amount) if {
	is_string(amount)
	regex.match(`^-[0-9]`, amount)
}

# Defined only for amounts that are surely a plain number.
number(amount) := amount if is_number(amount)

number(amount) := to_number(amount) if {
	is_string(amount)
	regex.match(`^[0-9]+$`, amount)
}
