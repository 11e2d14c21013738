# METADATA
# scope: package
# title: Node pool with disks that its machine cannot have
# description: |
#   ## Why
#   Newer machine types boot from some disk types only, and machines with bundled local SSDs have a
#   fixed number of them. GKE refuses other node pools.
#
#   ## Avoid
#   ```hcl
#   node_config {
#     machine_type = "g2-standard-4"
#     disk_type    = "pd-standard"
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   node_config {
#     machine_type = "g2-standard-4"
#     disk_type    = "pd-balanced"
#   }
#   ```
#
#   ## Exceptions
#   Machine types that the facts do not know are not judged, nor is a disk type that is left to GKE.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/custom-boot-disks
#     description: Custom boot disks
#   - ref: https://cloud.google.com/compute/docs/disks/local-ssd
#     description: Local SSD disks
# custom:
#   severity: error
#   kinds: [terraform]
#   scope: document
#   mentions: [disk_type, local_ssd, disk_size_gb]
#   remediation: Use a disk type and a number of local SSDs that the machine type has; `idp facts machine NAME` shows them.
package idp.hardware.node_pool_disk_unsupported

import data.lib.gke
import data.lib.machines
import data.lib.pools

deny contains {"msg": msg, "path": path} if {
	some owner in gke.node_owners
	machine := pools.machine(owner)
	types := boot_disks(machine)
	some keys in [["disk_type"], ["boot_disk", 0, "disk_type"]]
	type := object.get(owner.config, keys, null)
	is_string(type)
	not type in types
	path := array.concat(owner.path, array.concat(["node_config", 0], keys))
	msg := sprintf("%s does not boot from %s, only from %s", [machine, type, concat(", ", sort(types))])
}

deny contains {"msg": msg, "path": ssds.path} if {
	some owner in gke.node_owners
	machine := pools.machine(owner)
	known := machines.fact(machine)
	some ssds in local_ssds(owner)
	ssds.number != known.local_ssd_count
	msg := sprintf("%s has %v local SSDs, not %v", [machine, known.local_ssd_count, ssds.number])
}

deny contains {"msg": msg, "path": ssds.path} if {
	some owner in gke.node_owners
	machine := pools.machine(owner)
	counts := machines.fact(machine).local_ssd_counts
	some ssds in local_ssds(owner)
	not ssds.number in counts
	possible := concat(", ", [format_int(number, 10) | some number in counts])
	msg := sprintf("%s has %s local SSDs, not %v", [machine, possible, ssds.number])
}

deny contains {"msg": msg, "path": ssds[1].path} if {
	some owner in gke.node_owners
	ssds := local_ssds(owner)
	count(ssds) == 2
	msg := "local SSDs are either ephemeral storage or raw block devices, not both"
}

warn contains {"msg": msg, "path": array.concat(owner.path, ["node_config", 0, "disk_size_gb"])} if {
	some owner in pools.accelerated
	size := owner.config.disk_size_gb
	is_number(size)
	size < 100
	msg := sprintf("a boot disk of %v GB is small for images of GPU workloads: use 100 GB or more", [size])
}

boot_disks(machine) := types if {
	types := machines.fact(machine).boot_disk_types
} else := data.machine_types.families[machines.family(machine)].boot_disk_types

local_ssds(owner) := [{"path": array.concat(owner.path, ["node_config", 0, block, 0, "local_ssd_count"]), "number": number} |
	some block in ["ephemeral_storage_local_ssd_config", "local_nvme_ssd_block_config"]
	number := owner.config[block][0].local_ssd_count
	is_number(number)
	number > 0
]
