# METADATA
# scope: package
# title: Node pool whose reservation it cannot use
# description: |
#   ## Why
#   A node takes from a reservation only if its machine type, GPUs, local SSDs and zone are those of the
#   reservation. A pool that differs gets no nodes, and the reservation is paid for all the same.
#   SPECIFIC_RESERVATION needs the name of one reservation, which has to be for named use; the other
#   types name none.
#
#   ## Avoid
#   ```hcl
#   reservation_affinity {
#     consume_reservation_type = "SPECIFIC_RESERVATION"
#   }
#   ```
#
#   ## Prefer
#   ```hcl
#   reservation_affinity {
#     consume_reservation_type = "SPECIFIC_RESERVATION"
#     key                      = "compute.googleapis.com/reservation-name"
#     values                   = ["h100"]
#   }
#   ```
#
#   ## Exceptions
#   Properties are compared only with a reservation of the same module that the pool names, and only
#   where the reservation states them: one that is made from an instance template is left alone. A
#   project has to be written in both, or in neither.
# related_resources:
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/consuming-reservations
#     description: Reservations in GKE
#   - ref: https://cloud.google.com/compute/docs/instances/reservations-consume
#     description: What a machine has to have in common with its reservation
#   - ref: https://github.com/GoogleCloudPlatform/cluster-toolkit/blob/main/modules/compute/gke-node-pool/main.tf
#     description: Preconditions of Google's own module
# custom:
#   severity: error
#   kinds: [terraform]
#   scope: document
#   mentions: [reservation_affinity]
#   remediation: Name one reservation for named use in reservation_affinity, with the machine type, GPUs, local SSDs and zone of the pool.
package idp.cost.node_pool_reservation_invalid

import data.lib.gke
import data.lib.machines
import data.lib.pools
import data.lib.terraform

deny contains {"msg": msg, "path": terraform.at(owner, affinity)} if {
	some owner in gke.node_owners
	is_specific(owner)
	not owner.config.reservation_affinity[0].values
	msg := "SPECIFIC_RESERVATION needs the name of a reservation: set key and values"
}

deny contains {"msg": msg, "path": terraform.at(owner, array.concat(affinity, ["values"]))} if {
	some owner in gke.node_owners
	is_specific(owner)
	number := count(owner.config.reservation_affinity[0].values)
	number != 1
	msg := sprintf("SPECIFIC_RESERVATION takes one reservation, not %v", [number])
}

deny contains {"msg": msg, "path": terraform.at(owner, array.concat(affinity, ["key"]))} if {
	some owner in gke.node_owners
	is_specific(owner)
	key := owner.config.reservation_affinity[0].key
	key != name_key
	msg := sprintf("SPECIFIC_RESERVATION needs key \"%s\", not \"%s\"", [name_key, key])
}

deny contains {"msg": msg, "path": terraform.at(owner, array.concat(affinity, ["values"]))} if {
	some owner in gke.node_owners
	type := owner.config.reservation_affinity[0].consume_reservation_type
	type in {"ANY_RESERVATION", "NO_RESERVATION"}
	count(owner.config.reservation_affinity[0].values) > 0
	msg := sprintf("%s names no reservation: leave values out, or use \"SPECIFIC_RESERVATION\"", [type])
}

deny contains {"msg": msg, "path": terraform.at(use.owner, ["node_config", 0, "machine_type"])} if {
	some use in uses
	machine := pools.machine(use.owner)
	reserved := properties(use).machine_type
	machine != reserved
	msg := sprintf("reservation \"%s\" is for %s, not %s", [use.name, reserved, machine])
}

# The GPUs of other machine types follow from their names.
deny contains {"msg": msg, "path": terraform.at(use.owner, ["node_config", 0, "guest_accelerator"])} if {
	some use in uses
	machines.family(pools.machine(use.owner)) == "n1"
	asked := {sprintf("%v %s", [value.count, value.type]) | some value in use.owner.config.guest_accelerator}
	stated := properties(use)
	reserved := {sprintf("%v %s", [value.accelerator_count, value.accelerator_type]) |
		some value in stated.guest_accelerators
	}
	asked != reserved
	msg := sprintf("reservation \"%s\" has %s, and the pool %s", [use.name, words(reserved), words(asked)])
}

deny contains {"msg": msg, "path": terraform.at(use.owner, ["node_config", 0])} if {
	some use in uses

	# Elsewhere the number is fixed, and the pool need not say it.
	machines.fact(pools.machine(use.owner)).local_ssd_counts
	asked := disks(use.owner.config)
	reserved := count(object.get(properties(use), "local_ssds", []))
	asked != reserved
	msg := sprintf("reservation \"%s\" has %s, and the pool %s", [use.name, ssds(reserved), ssds(asked)])
}

deny contains {"msg": msg, "path": terraform.at(use.owner, ["node_locations"])} if {
	some use in uses
	zones := use.owner.value.node_locations
	count(zones) > 0
	zone := use.reservation.value.zone
	not zone in zones
	msg := sprintf("reservation \"%s\" is in %s, where the pool has no nodes", [use.name, zone])
}

deny contains {
	"msg": msg,
	"path": terraform.at(use.owner, array.concat(affinity, ["values"])),
	"related": [{"path": use.reservation.path, "msg": "the reservation"}],
} if {
	some use in uses
	not use.reservation.value.specific_reservation_required == true
	msg := sprintf(
		"reservation \"%s\" is not for named use: set its specific_reservation_required",
		[use.name],
	)
}

affinity := ["node_config", 0, "reservation_affinity", 0]

name_key := "compute.googleapis.com/reservation-name"

is_specific(owner) if {
	owner.config.reservation_affinity[0].consume_reservation_type == "SPECIFIC_RESERVATION"
}

# The pools that name a reservation of their module, as {owner, name, reservation}.
uses contains {"owner": owner, "name": name, "reservation": reservation} if {
	some owner in gke.node_owners
	is_specific(owner)
	[written] := [value | some value in owner.config.reservation_affinity[0].values]
	parts := split(written, "/")
	name := reserved_name(parts)
	found := [entry |
		some entry in terraform.instances("google_compute_reservation")
		entry.value.name == name
		is_in(entry, project_of(owner, parts))
	]
	count(found) == 1
	reservation := found[0]
}

# `NAME` or `projects/PROJECT/reservations/NAME`; a block of a reservation follows its name.
reserved_name(parts) := parts[0] if count(parts) == 1

reserved_name(parts) := parts[3] if parts[2] == "reservations"

# What names no project is in the one of the provider, and that is not known.
project_of(owner, parts) := object.get(owner.value, "project", "") if count(parts) == 1

project_of(_, parts) := parts[1] if count(parts) > 1

is_in(entry, project) if object.get(entry.value, "project", "") == project

properties(use) := use.reservation.value.specific_reservation[0].instance_properties[0]

disks(config) := sum([number |
	some keys in [
		["ephemeral_storage_local_ssd_config", 0, "local_ssd_count"], ["local_nvme_ssd_block_config", 0, "local_ssd_count"],
		["local_ssd_count"],
	]
	number := object.get(config, keys, 0)
	is_number(number)
])

words(set()) := "no GPU"

words(names) := concat(", ", sort(names)) if count(names) > 0

ssds(1) := "1 local SSD"

ssds(number) := sprintf("%v local SSDs", [number]) if number != 1
