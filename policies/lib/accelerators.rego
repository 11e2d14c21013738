# METADATA
# scope: package
# title: Accelerator requests
# description: Which containers and pods ask for GPUs, TPUs and other accelerators.
package lib.accelerators

import data.lib.kubernetes

# METADATA
# description: Whether a resource name stands for whole devices that a device plugin hands out.
is_accelerator(resource) if startswith(resource, "nvidia.com/")

is_accelerator(resource) if {
	resource in {"amd.com/gpu", "aws.amazon.com/neuron", "google.com/tpu", "habana.ai/gaudi"}
}

# METADATA
# description: Whether a container asks for at least one accelerator.
asks(container) if {
	some list in ["limits", "requests"]
	some resource, amount in container.resources[list]
	is_accelerator(resource)
	not is_zero(amount)
}

# METADATA
# description: How many whole GPUs of NVIDIA a container asks for; undefined unless a plain number.
gpus(container) := whole(container.resources.limits["nvidia.com/gpu"])

# METADATA
# description: The number that an amount of a device stands for; undefined unless a plain number.
whole(amount) := amount if {
	is_number(amount)
	amount == floor(amount)
}

whole(amount) := to_number(amount) if {
	is_string(amount)
	regex.match(`^[0-9]+$`, amount)
}

# METADATA
# description: The terms of which a pod spec requires one to hold for its node.
node_terms(spec) := spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms

# METADATA
# description: The paths of the pods of the input that ask for a device of NVIDIA.
nvidia_pods contains entry.pod.path if {
	some entry in kubernetes.containers
	some list in ["limits", "requests"]
	some resource, amount in entry.container.resources[list]
	startswith(resource, "nvidia.com/")
	not is_zero(amount)
}

# Devices may also be claimed by name, or be given by the runtime.
nvidia_pods contains pod.path if {
	some pod in kubernetes.pods
	count(pod.spec.resourceClaims) > 0
}

nvidia_pods contains pod.path if {
	some pod in kubernetes.pods
	startswith(pod.spec.runtimeClassName, "nvidia")
}

is_zero(amount) if amount == 0

is_zero(amount) if amount == "0"
