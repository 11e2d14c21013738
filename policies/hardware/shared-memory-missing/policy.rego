# METADATA
# scope: package
# title: Shared memory missing
# description: |
#   ## Why
#   A container gets 64 MiB at `/dev/shm`. Processes that pass tensors to each other take them from
#   there: NCCL between GPUs, and Triton between the server and models in Python. When it is full the
#   process dies with a bus error or an unclear NCCL error, often after hours and only under load.
#
#   ## Avoid
#   ```yaml
#   containers:
#     - name: train
#       resources:
#         limits:
#           nvidia.com/gpu: 8
#   ```
#
#   ## Prefer
#   ```yaml
#   containers:
#     - name: train
#       resources:
#         limits:
#           nvidia.com/gpu: 8
#       volumeMounts:
#         - name: shared-memory
#           mountPath: /dev/shm
#   volumes:
#     - name: shared-memory
#       emptyDir:
#         medium: Memory
#         sizeLimit: 8Gi
#   ```
#
#   ## Exceptions
#   Judged are containers with two GPUs or more, and Triton with one; any other with one GPU may need
#   no shared memory at all. A pod with `hostIPC` has that of its node. What is written to such a
#   volume counts as memory of the container, so its limit has to hold both.
# related_resources:
#   - ref: https://docs.nvidia.com/deeplearning/nccl/user-guide/docs/troubleshooting.html
#     description: NCCL, troubleshooting, shared memory
#   - ref: https://github.com/triton-inference-server/python_backend
#     description: Triton's Python backend, which uses shared memory
#   - ref: https://kubernetes.io/docs/concepts/storage/volumes/#emptydir
#     description: Volumes, emptyDir with the medium Memory
# custom:
#   severity: warning
#   kinds: [kubernetes]
#   scope: document
#   mentions: [nvidia.com/gpu]
#   remediation: Mount an emptyDir volume with medium Memory at /dev/shm.
package idp.hardware.shared_memory_missing

import data.lib.accelerators
import data.lib.kubernetes

deny contains {"msg": msg, "path": array.concat(entry.path, ["volumeMounts"])} if {
	some [entry, why] in judged
	count(mounts(entry.container)) == 0
	msg := sprintf("%s %s, but mounts nothing at /dev/shm", [kubernetes.describe(entry), why])
}

deny contains {"msg": msg, "path": array.concat(entry.path, ["volumeMounts", i, "name"])} if {
	some [entry, why] in judged
	some i in mounts(entry.container)
	name := entry.container.volumeMounts[i].name
	some volume in entry.pod.spec.volumes
	volume.name == name
	is_object(volume.emptyDir)
	object.get(volume.emptyDir, "medium", "") != "Memory"
	msg := sprintf(
		"%s %s, but volume \"%s\" at /dev/shm is on a disk, not in memory",
		[kubernetes.describe(entry), why, name],
	)
}

# Containers that share memory between processes, each with the reason.
judged := [[entry, why] |
	some entry in kubernetes.containers
	entry.role in {"container", "sidecar"}
	not entry.pod.spec.hostIPC == true
	not kubernetes.is_windows(entry.pod)
	why := reason(entry.container)
]

reason(container) := sprintf("uses %v GPUs", [gpus]) if {
	gpus := accelerators.gpus(container)
	gpus >= 2
} else := "serves with Triton on a GPU" if {
	accelerators.gpus(container) == 1
	regex.match(`(^|/)tritonserver(:|@|$)`, container.image)
}

# The indexes of the mounts at /dev/shm.
mounts(container) := {i |
	some i, mount in container.volumeMounts
	trim_suffix(mount.mountPath, "/") == "/dev/shm"
}
