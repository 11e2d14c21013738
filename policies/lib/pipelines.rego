# METADATA
# scope: package
# title: Steps of compiled Kubeflow pipelines
# description: >-
#   What steps ask for and which nodes they select, for policies of repository scope that name the
#   kind kubeflow-pipeline: the requests are in one document of a file, the selectors in another.
package lib.pipelines

import data.lib.accelerators

# METADATA
# description: >-
#   The steps that ask for a device of the cluster, as {name, resource, amount, path, labels}: path
#   leads to the request in the input, labels are those that its node has to have.
steps := [step |
	some i, entry in input.documents["kubeflow-pipeline"]
	some prefix in [["deploymentSpec"], ["pipelineSpec", "deploymentSpec"]]
	executors := object.get(entry.value, array.concat(prefix, ["executors"]), {})
	some name, executor in executors
	asked := executor.container.resources.accelerator
	step := {
		"name": name,
		"resource": resource(asked),
		"amount": amount(asked),
		"path": array.concat(
			array.concat(["documents", "kubeflow-pipeline", i, "value"], prefix),
			["executors", name, "container", "resources", "accelerator"],
		),
		"labels": labels(entry.path, name),
	}
]

# The newer of two spellings; with Vertex AI it is the name of a GPU, which is no resource.
resource(asked) := object.get(asked, "resourceType", object.get(asked, "type", ""))

amount(asked) := accelerators.whole(object.get(asked, "resourceCount", object.get(asked, "count", "")))

# The labels that the cluster's part of a file asks for.
labels(path, name) := object.union_n([stated |
	some entry in input.documents["kubeflow-pipeline"]
	entry.path == path
	executors := ["platforms", "kubernetes", "deploymentSpec", "executors"]
	stated := object.get(entry.value, array.concat(executors, [name, "nodeSelector", "labels"]), {})
	is_object(stated)
])
