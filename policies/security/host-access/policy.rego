# METADATA
# scope: package
# title: Pod with access to its node
# description: |
#   ## Why
#   A pod in the network, process or IPC namespace of its node, or with a folder of the node mounted,
#   reaches what belongs to the node and to other pods: the kubelet's credentials, the metadata
#   server, the memory of other processes. Whoever takes over the model server takes over the node.
#
#   ## Avoid
#   ```yaml
#   hostIPC: true
#   volumes:
#     - name: models
#       hostPath:
#         path: /mnt/models
#   ```
#
#   ## Prefer
#   ```yaml
#   volumes:
#     - name: models
#       persistentVolumeClaim:
#         claimName: models
#     - name: shared-memory
#       emptyDir:
#         medium: Memory
#         sizeLimit: 2Gi
#   ```
#
#   ## Exceptions
#   DaemonSets are node agents more often than not: theirs is a warning. The node's clock and zone
#   (`/etc/localtime`, `/usr/share/zoneinfo`) and GKE's GPU libraries (`/home/kubernetes/bin/nvidia`,
#   `/home/kubernetes/bin/gib`) tell no secrets. Further folders go into the parameter `paths`.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/security/pod-security-standards/
#     description: Pod Security Standards, baseline
#   - ref: https://kubernetes.io/docs/concepts/storage/volumes/#hostpath
#     description: Volumes, hostPath
# custom:
#   severity: error
#   kinds: [kubernetes, kustomize-patch]
#   scope: document
#   remediation: Use a volume, a Service or shared memory of the pod's own.
#   parameters:
#     paths:
#       type: array
#       default: []
#       description: Further folders of the node that pods may mount, with all below them.
package idp.security.host_access

import data.lib.kubernetes

deny contains result if {
	input.kind != "DaemonSet"
	some result in accesses
}

warn contains result if {
	input.kind == "DaemonSet"
	some result in accesses
}

accesses contains {"msg": msg, "path": array.concat(pod.path, [field])} if {
	some pod in kubernetes.pods
	some field, what in namespaces
	pod.spec[field] == true
	msg := sprintf("the pod uses the %s of its node (%s)", [what, field])
}

accesses contains {"msg": msg, "path": array.concat(pod.path, ["volumes", i, "hostPath", "path"])} if {
	some pod in kubernetes.pods
	some i
	path := pod.spec.volumes[i].hostPath.path
	not is_harmless(path)
	msg := sprintf("volume \"%s\" is \"%s\" of the node", [object.get(pod.spec.volumes[i], "name", ""), path])
}

namespaces := {"hostIPC": "IPC namespace", "hostNetwork": "network", "hostPID": "process namespace"}

is_harmless(path) if {
	some allowed in harmless
	startswith(sprintf("%s/", [trim_suffix(path, "/")]), sprintf("%s/", [trim_suffix(allowed, "/")]))
	not ".." in split(path, "/")
}

harmless := {
	"/etc/localtime",
	"/etc/timezone",
	"/home/kubernetes/bin/gib",
	"/home/kubernetes/bin/nvidia",
	"/usr/share/zoneinfo",
} | {path | some path in more_paths}

default more_paths := []

more_paths := data.parameters["host-access"].paths
