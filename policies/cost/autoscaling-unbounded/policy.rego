# METADATA
# scope: package
# title: Autoscaling without a bound
# description: |
#   ## Why
#   An autoscaler adds replicas as long as its metric asks for more: a retry storm, a stuck queue or a
#   wrong query turns into nodes, and GPU nodes cost by the hour. Only the greatest number of replicas
#   ends it, and where none is stated the default is no bound at all (Knative, Ray) or 100 (KEDA).
#
#   ## Avoid
#   ```yaml
#   kind: ScaledObject
#   spec:
#     scaleTargetRef:
#       name: ranker
#   ```
#
#   ## Prefer
#   ```yaml
#   kind: ScaledObject
#   spec:
#     scaleTargetRef:
#       name: ranker
#     maxReplicaCount: 6
#   ```
#
#   ## Exceptions
#   Knative services are asked for a bound only when they use an accelerator, since a cluster may have
#   a default for the others; so are KServe's, when they name the Knative mode. Ray worker groups are
#   asked when their cluster autoscales. A bound above the parameter `replicas` counts as none.
# related_resources:
#   - ref: https://keda.sh/docs/latest/reference/scaledobject-spec/
#     description: KEDA, ScaledObject specification
#   - ref: https://knative.dev/docs/serving/autoscaling/scale-bounds/
#     description: Knative, configuring scale bounds
#   - ref: https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/
#     description: Horizontal pod autoscaling
# custom:
#   severity: warning
#   kinds: [kubernetes, kustomize-patch]
#   scope: document
#   remediation: State the most replicas that you are ready to pay for.
#   parameters:
#     replicas:
#       type: number
#       default: 100
#       description: The most replicas that any autoscaler may be allowed.
package idp.cost.autoscaling_unbounded

import data.lib.accelerators
import data.lib.kubernetes

deny contains {"msg": msg, "path": bound.path} if {
	some bound in bounds
	missing(bound)
	msg := sprintf("%s has no greatest number of replicas: it %s", [bound.what, bound.standard])
}

deny contains {"msg": msg, "path": bound.path} if {
	some bound in bounds
	number := amount(bound.value)
	number > most
	msg := sprintf("%s may grow to %v replicas, which is more than %v", [bound.what, number, most])
}

# What bounds the replicas of each autoscaler of the input. The standard is what a missing bound
# means; without one, a missing bound is not judged.
bounds contains {"what": "the autoscaler", "path": path, "value": value, "standard": null} if {
	input.kind == "HorizontalPodAutoscaler"
	path := ["spec", "maxReplicas"]
	value := object.get(input, path, null)
}

bounds contains {"what": "the scaled object", "path": path, "value": value, "standard": standard} if {
	input.kind == "ScaledObject"
	input.spec.triggers
	path := ["spec", "maxReplicaCount"]
	value := object.get(input, path, null)
	standard := "scales to KEDA's default of 100"
}

bounds contains {"what": "the service", "path": array.concat(annotations, [key]), "value": value, "standard": standard} if {
	startswith(input.apiVersion, "serving.knative.dev/")
	uses_accelerator
	annotations := ["spec", "template", "metadata", "annotations"]
	stated := object.get(input, annotations, {})
	key := knative_key(stated)
	value := object.get(stated, key, null)
	standard := "scales without end"
}

bounds contains {"what": what, "path": path, "value": value, "standard": "scales without end"} if {
	input.kind == "InferenceService"
	input.metadata.annotations["serving.kserve.io/deploymentMode"] in {"Knative", "Serverless"}
	uses_accelerator
	some component in ["predictor", "transformer"]
	input.spec[component]
	path := ["spec", component, "maxReplicas"]
	what := sprintf("the %s", [component])
	value := object.get(input, path, null)
}

bounds contains {"what": what, "path": path, "value": value, "standard": "grows without end"} if {
	cluster := kubernetes.ray_clusters[input.kind]
	object.get(input, array.concat(cluster, ["enableInTreeAutoscaling"]), false) == true
	some i, group in object.get(input, array.concat(cluster, ["workerGroupSpecs"]), [])
	path := array.concat(cluster, ["workerGroupSpecs", i, "maxReplicas"])
	what := sprintf("worker group \"%s\"", [object.get(group, "groupName", "")])
	value := object.get(group, "maxReplicas", null)
}

knative_key(annotations) := "autoscaling.knative.dev/maxScale" if {
	annotations["autoscaling.knative.dev/maxScale"]
} else := "autoscaling.knative.dev/max-scale"

missing(bound) if {
	bound.value == null
	bound.standard != null
}

# Knative and KServe take 0 for no bound.
missing(bound) if {
	amount(bound.value) == 0
	bound.standard == "scales without end"
}

amount(value) := value if is_number(value)

amount(value) := to_number(value) if {
	is_string(value)
	regex.match(`^[0-9]+$`, value)
}

uses_accelerator if {
	some entry in kubernetes.containers
	accelerators.asks(entry.container)
}

default most := 100

most := data.parameters["autoscaling-unbounded"].replicas
