# METADATA
# scope: package
# title: Disk that the machine cannot attach
# description: |
#   ## Why
#   Machine families attach some kinds of disks only: A4 no persistent disk at all, H100 machines no
#   pd-standard. A volume of another kind is made, but never attached: the pod stays in
#   ContainerCreating on a node that is paid for.
#
#   ## Avoid
#   ```yaml
#   kind: StorageClass
#   metadata:
#     name: checkpoints
#   provisioner: pd.csi.storage.gke.io
#   parameters:
#     type: pd-standard
#   ---
#   # a pod with this class and
#   nodeSelector:
#     cloud.google.com/gke-accelerator: nvidia-h100-80gb
#   ```
#
#   ## Prefer
#   ```yaml
#   kind: StorageClass
#   metadata:
#     name: checkpoints
#   provisioner: pd.csi.storage.gke.io
#   parameters:
#     type: hyperdisk-balanced
#   ```
#
#   ## Exceptions
#   Judged are storage classes that are in the repository, for claims that are in it too or in the pod
#   itself. Classes that every cluster has are not in a file. What confidential nodes alone can attach
#   is left alone.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/concepts/storage-overview
#     description: Storage for GKE clusters
#   - ref: https://cloud.google.com/compute/docs/disks
#     description: Choose a disk type
# custom:
#   severity: error
#   kinds: [kubernetes, kustomization, kustomize-patch]
#   scope: repository
#   mentions: [StorageClass]
#   remediation: Use a storage class with a type that the family attaches.
package idp.hardware.disk_not_attachable

import data.lib.gpus
import data.lib.kustomize
import data.lib.machines
import data.lib.workloads

deny contains {"msg": msg, "path": path} if {
	some workload in workloads.all
	some pod in workload.pods
	[what, family] := family_of(pod.spec)
	attachable := machines.attachable_disks(family)
	some [name, way] in classes(workload.entry, pod)
	class := storage_classes[name]
	type := class.value.parameters.type
	is_disk_type(type)
	not type in attachable
	not kustomize.may_be_patched(class, "type")
	not kustomize.may_be_patched(workload.entry, "nodeSelector")
	path := array.concat(workload.path, way)
	msg := sprintf(
		"%s machines (%s) cannot attach %s of storage class \"%s\", only %s",
		[upper(family), what, type, name, concat(", ", sort(attachable))],
	)
}

# The family of the nodes that a pod is bound to, with what says so.
family_of(spec) := [type, gpus.fact(type).machine_family] if {
	type := spec.nodeSelector[gpus.labels.type]
} else := [machine, machines.fact(machine).family] if {
	machine := spec.nodeSelector["node.kubernetes.io/instance-type"]
} else := [accelerator, machines.tpu_family(accelerator)] if {
	accelerator := spec.nodeSelector["cloud.google.com/gke-tpu-accelerator"]
}

# The storage classes of a pod's volumes, each with the way to where it is named.
classes(entry, pod) := array.concat(array.concat(templates(entry), ephemeral(pod)), claimed(entry, pod))

templates(entry) := [[name, ["spec", "volumeClaimTemplates", i, "spec", "storageClassName"]] |
	some i, template in entry.value.spec.volumeClaimTemplates
	name := template.spec.storageClassName
]

ephemeral(pod) := [[name, array.concat(pod.path, way)] |
	some i, volume in pod.spec.volumes
	name := volume.ephemeral.volumeClaimTemplate.spec.storageClassName
	way := ["volumes", i, "ephemeral", "volumeClaimTemplate", "spec", "storageClassName"]
]

claimed(entry, pod) := [[claim.value.spec.storageClassName, array.concat(pod.path, way)] |
	some i, volume in pod.spec.volumes
	some claim in claims[volume.persistentVolumeClaim.claimName]
	kustomize.may_share_namespace(claim, entry)
	way := ["volumes", i, "persistentVolumeClaim", "claimName"]
]

claims[claim.value.metadata.name] contains claim if {
	some claim in input.documents.kubernetes
	claim.value.kind == "PersistentVolumeClaim"
}

# A class that is defined twice is not known.
storage_classes[name] := found[0] if {
	some class in input.documents.kubernetes
	class.value.kind == "StorageClass"
	name := class.value.metadata.name
	found := [other |
		some other in input.documents.kubernetes
		other.value.kind == "StorageClass"
		other.value.metadata.name == name
	]
	count(found) == 1
}

is_disk_type(type) if type in machines.disk_types
