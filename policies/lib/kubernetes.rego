# METADATA
# scope: package
# title: Kubernetes workloads
# description: >-
#   The pods and containers that an object creates, whatever its kind, each with the path at which
#   it is written. Kinds of Kubernetes, JobSet, LeaderWorkerSet, Kubeflow, Ray, KServe, Knative and
#   Argo Rollouts are known; any other object has none.
package lib.kubernetes

# METADATA
# description: The pods of the input, as {path, spec}; path leads to the pod spec.
pods := [{"path": path, "spec": spec} |
	some path in pod_paths
	spec := object.get(input, path, null)
	is_object(spec)
]

# METADATA
# description: >-
#   The containers of all pods, as {path, pod, role, name, container}. The role is container, init,
#   sidecar, ephemeral or model, the last being a KServe model that becomes a container.
containers := array.concat(listed_containers, model_containers)

# METADATA
# description: What a person calls the container of an entry of containers.
describe(entry) := sprintf("%s \"%s\"", [nouns[entry.role], entry.name]) if entry.name != ""

describe(entry) := nouns[entry.role] if entry.name == ""

# METADATA
# description: >-
#   Whether a text is completed before it reaches the cluster (`${TAG}`, `{{ .tag }}`, `$(TAG)`), so
#   that nothing can be said about it.
is_placeholder(text) if regex.match(`\$\{|\$\(|\{\{|<[A-Za-z_ -]+>`, text)

# METADATA
# description: >-
#   The path of the labels that a pod of pods gets, whether they exist or not. For KServe they are
#   those of the object.
labels_path(pod) := array.concat(array.slice(pod.path, 0, count(pod.path) - 1), ["metadata", "labels"]) if {
	pod.path[count(pod.path) - 1] == "spec"
} else := ["metadata", "labels"]

# METADATA
# description: The labels of a pod of pods, as far as the object states them.
labels(pod) := found if {
	found := object.get(input, labels_path(pod), {})
	is_object(found)
} else := {}

# METADATA
# description: Whether a pod of pods runs on Windows, where users and rights work differently.
is_windows(pod) if pod.spec.os.name == "windows"

is_windows(pod) if pod.spec.nodeSelector["kubernetes.io/os"] == "windows"

is_windows(pod) if pod.spec.securityContext.windowsOptions

nouns := {
	"container": "container",
	"init": "init container",
	"sidecar": "sidecar container",
	"ephemeral": "ephemeral container",
	"model": "model",
}

pod_paths contains ["spec"] if input.kind == "Pod"

pod_paths contains ["template", "spec"] if input.kind == "PodTemplate"

pod_paths contains ["spec", "template", "spec"] if {
	input.kind in {
		"DaemonSet", "Deployment", "Job", "ReplicaSet", "ReplicationController", "Rollout",
		"StatefulSet",
	}
}

# A Knative service; a core service has no template.
pod_paths contains ["spec", "template", "spec"] if {
	input.kind in {"Configuration", "Service"}
	startswith(input.apiVersion, "serving.knative.dev/")
}

pod_paths contains ["spec", "jobTemplate", "spec", "template", "spec"] if input.kind == "CronJob"

pod_paths contains ["spec", "replicatedJobs", i, "template", "spec", "template", "spec"] if {
	input.kind == "JobSet"
	some i, _ in input.spec.replicatedJobs
}

pod_paths contains ["spec", "leaderWorkerTemplate", template, "spec"] if {
	input.kind == "LeaderWorkerSet"
	some template in ["leaderTemplate", "workerTemplate"]
}

pod_paths contains ["spec", replicas, role, "template", "spec"] if {
	replicas := kubeflow_replicas[input.kind]
	some role, _ in input.spec[replicas]
}

pod_paths contains array.concat(cluster, ["headGroupSpec", "template", "spec"]) if {
	cluster := ray_clusters[input.kind]
}

pod_paths contains array.concat(cluster, ["workerGroupSpecs", i, "template", "spec"]) if {
	cluster := ray_clusters[input.kind]
	some i, _ in object.get(input, array.concat(cluster, ["workerGroupSpecs"]), [])
}

pod_paths contains ["spec", component] if {
	input.kind == "InferenceService"
	some component in ["predictor", "transformer", "explainer"]
}

kubeflow_replicas := {
	"JAXJob": "jaxReplicaSpecs",
	"MPIJob": "mpiReplicaSpecs",
	"PaddleJob": "paddleReplicaSpecs",
	"PyTorchJob": "pytorchReplicaSpecs",
	"TFJob": "tfReplicaSpecs",
	"XGBoostJob": "xgbReplicaSpecs",
}

ray_clusters := {
	"RayCluster": ["spec"],
	"RayJob": ["spec", "rayClusterSpec"],
	"RayService": ["spec", "rayClusterConfig"],
}

listed_containers := [entry |
	some pod in pods
	some field in ["containers", "initContainers", "ephemeralContainers"]
	some i
	container := pod.spec[field][i]
	is_object(container)
	entry := {
		"path": array.concat(pod.path, [field, i]),
		"pod": pod,
		"role": role(field, container),
		"name": container_name(container),
		"container": container,
	}
]

model_containers := [entry |
	some pod in pods
	input.kind == "InferenceService"
	container := pod.spec.model
	is_object(container)
	entry := {
		"path": array.concat(pod.path, ["model"]),
		"pod": pod,
		"role": "model",
		"name": container_name(container),
		"container": container,
	}
]

role("containers", _) := "container"

role("ephemeralContainers", _) := "ephemeral"

role("initContainers", container) := "sidecar" if container.restartPolicy == "Always"

role("initContainers", container) := "init" if not container.restartPolicy == "Always"

container_name(container) := name if {
	name := container.name
	is_string(name)
} else := ""
