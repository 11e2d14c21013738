package idp.cost.node_pool_reservation_invalid_test

import data.idp.cost.node_pool_reservation_invalid as policy

facts := {"families": {"n1": {}}, "machines": {
	"a3-highgpu-8g": {"family": "a3", "accelerator": "nvidia-h100-80gb", "count": 8},
	"g2-standard-8": {"family": "g2", "accelerator": "nvidia-l4", "count": 1, "local_ssd_counts": [0, 1]},
}}

key := "compute.googleapis.com/reservation-name"

named(name) := {"consume_reservation_type": "SPECIFIC_RESERVATION", "key": key, "values": [name]}

reservation(properties, extra) := object.union(
	{
		"name": "r", "zone": "us-central1-a", "specific_reservation_required": true,
		"specific_reservation": [{"count": 1, "instance_properties": [properties]}],
	},
	extra,
)

module(affinity, config, extra, reservations) := {"resource": {
	"google_compute_reservation": {"r": reservations},
	"google_container_node_pool": {"gpu": [object.union(
		{"node_config": [object.union({"reservation_affinity": [affinity]}, config)]},
		extra,
	)]},
}}

messages(input_module) := {result.msg | some result in found} if {
	found := policy.deny with input as input_module with data.machine_types as facts
}

affinity_alone(affinity) := messages(module(affinity, {}, {}, []))

between(config, properties) := messages(module(named("r"), config, {}, [reservation(properties, {})]))

test_cost12_fails_without_a_name if {
	policy.deny == {{
		"msg": "SPECIFIC_RESERVATION needs the name of a reservation: set key and values",
		"path": ["resource", "google_container_node_pool", "gpu", 0, "node_config", 0, "reservation_affinity", 0],
	}} with input as module({"consume_reservation_type": "SPECIFIC_RESERVATION"}, {}, {}, [])
		with data.machine_types as facts
}

test_cost12_nearly_fails_with_one_name if {
	count(affinity_alone(named("r"))) == 0
	count(affinity_alone(named("projects/p/reservations/r"))) == 0
}

test_cost12_fails_with_two_names if {
	affinity_alone({"consume_reservation_type": "SPECIFIC_RESERVATION", "key": key, "values": ["r", "s"]}) == {
		"SPECIFIC_RESERVATION takes one reservation, not 2",
	}
}

test_cost12_fails_with_another_key if {
	affinity_alone({"consume_reservation_type": "SPECIFIC_RESERVATION", "key": "name", "values": ["r"]}) == {
		"SPECIFIC_RESERVATION needs key \"compute.googleapis.com/reservation-name\", not \"name\"",
	}
}

test_cost12_fails_with_a_name_for_another_type if {
	affinity_alone({"consume_reservation_type": "ANY_RESERVATION", "key": key, "values": ["r"]}) == {
		"ANY_RESERVATION names no reservation: leave values out, or use \"SPECIFIC_RESERVATION\"",
	}
}

test_cost12_nearly_fails_with_another_type_alone if {
	every type in ["ANY_RESERVATION", "NO_RESERVATION", "UNSPECIFIED"] {
		count(affinity_alone({"consume_reservation_type": type, "values": []})) == 0
	}
}

test_cost12_fails_with_another_machine_type if {
	between({"machine_type": "a3-highgpu-8g"}, {"machine_type": "a3-megagpu-8g"}) == {
		"reservation \"r\" is for a3-megagpu-8g, not a3-highgpu-8g",
	}
}

test_cost12_nearly_fails_with_the_same_machine_type if {
	# The local SSDs of this type are always there, whether the pool says so or not.
	ssds := [{"disk_size_gb": 375} | some _ in numbers.range(1, 16)]
	count(between({"machine_type": "a3-highgpu-8g"}, {"machine_type": "a3-highgpu-8g", "local_ssds": ssds})) == 0
}

n1(extra) := object.union({"machine_type": "n1-standard-8"}, extra)

guest(number) := {"guest_accelerator": [{"type": "nvidia-tesla-t4", "count": number}]}

reserved_guest := {"guest_accelerators": [{"accelerator_type": "nvidia-tesla-t4", "accelerator_count": 2}]}

test_cost12_fails_with_other_gpus if {
	between(n1(guest(1)), n1(reserved_guest)) == {
		"reservation \"r\" has 2 nvidia-tesla-t4, and the pool 1 nvidia-tesla-t4",
	}
	between(n1(guest(2)), n1({})) == {"reservation \"r\" has no GPU, and the pool 2 nvidia-tesla-t4"}
}

test_cost12_nearly_fails_with_the_same_gpus if count(between(n1(guest(2)), n1(reserved_guest))) == 0

g2(extra) := object.union({"machine_type": "g2-standard-8"}, extra)

test_cost12_fails_with_other_local_ssds if {
	between(g2({}), g2({"local_ssds": [{"disk_size_gb": 375}]})) == {
		"reservation \"r\" has 1 local SSD, and the pool 0 local SSDs",
	}
}

test_cost12_nearly_fails_with_the_same_local_ssds if {
	every block in ["ephemeral_storage_local_ssd_config", "local_nvme_ssd_block_config"] {
		count(between(g2({block: [{"local_ssd_count": 1}]}), g2({"local_ssds": [{"disk_size_gb": 375}]}))) == 0
	}
	count(between(g2({}), g2({}))) == 0
}

in_zones(zones) := messages(module(
	named("r"), g2({}), {"node_locations": zones},
	[reservation(g2({}), {})],
))

test_cost12_fails_in_another_zone if {
	in_zones(["us-central1-b", "us-central1-c"]) == {
		"reservation \"r\" is in us-central1-a, where the pool has no nodes",
	}
}

test_cost12_nearly_fails_in_its_zone if {
	count(in_zones(["us-central1-a", "us-central1-c"])) == 0
	count(in_zones([])) == 0
}

test_cost12_fails_where_any_pool_may_use_it if {
	found := policy.deny with input as module(
		named("r"), g2({}), {},
		[reservation(g2({}), {"specific_reservation_required": false})],
	)
		with data.machine_types as facts
	found == {{
		"msg": "reservation \"r\" is not for named use: set its specific_reservation_required",
		"path": [
			"resource", "google_container_node_pool", "gpu", 0, "node_config", 0, "reservation_affinity", 0,
			"values",
		],
		"related": [{"path": ["resource", "google_compute_reservation", "r", 0], "msg": "the reservation"}],
	}}
}

other := reservation({"machine_type": "a2-highgpu-1g"}, {"project": "shared"})

test_only_a_reservation_of_the_same_project_is_compared if {
	count(messages(module(named("projects/shared/reservations/r"), g2({}), {}, [other]))) == 1
	count(messages(module(named("projects/shared/reservations/r/reservationBlocks/b"), g2({}), {}, [other]))) == 1
	count(messages(module(named("r"), g2({}), {"project": "shared"}, [other]))) == 1
	every name in ["r", "projects/ml/reservations/r", "projects/shared/futureReservations/r"] {
		count(messages(module(named(name), g2({}), {}, [other]))) == 0
	}

	# Each zone has its own.
	count(messages(module(named("r"), g2({}), {"project": "shared"}, [other, other]))) == 0
}

test_an_instance_template_is_not_compared if {
	templated := reservation({}, {"specific_reservation": [{"count": 1, "source_instance_template": "t"}]})
	count(messages(module(named("r"), n1(guest(1)), {}, [templated]))) == 0
}
