package lib.machines_test

import data.lib.machines

facts := {
	"machines": {
		"a2-highgpu-1g": {"family": "a2", "accelerator": "nvidia-tesla-a100", "count": 1, "vcpu": 12, "memory_gib": 85},
		"a2-highgpu-2g": {"family": "a2", "accelerator": "nvidia-tesla-a100", "count": 2, "vcpu": 24, "memory_gib": 170},
		"a2-highgpu-2g-nolssd": {"family": "a2", "accelerator": "nvidia-tesla-a100", "count": 2, "explicit_only": true},
		"ct6e-standard-8t": {
			"family": "ct6e", "accelerator": "tpu-v6e-slice", "count": 8, "vcpu": 180, "memory_gib": 1440,
			"api_disagrees": {"vcpu": 360},
		},
		"g4-standard-12": {"family": "g4", "accelerator": "nvidia-rtx-pro-6000", "count": 1, "gpu_memory_gib": 24},
		"n1-standard-4": {"family": "n1", "vcpu": 4, "memory_gib": 15},
	},
	"families": {
		"a2": {"architecture": "amd64", "attachable_disk_types": ["pd-ssd"], "attachable_confidential_only": ["hyperdisk-balanced"]},
		"ct6e": {"accelerator_label": "tpu-v6e-slice", "attachable_disk_types": ["hyperdisk-balanced"]},
		"e2": {"architecture": "amd64"},
		"n1": {"architecture": "amd64"},
	},
	"carriers": {"nvidia-tesla-a100": {"1": ["a2-highgpu-1g"], "2": ["a2-highgpu-2g-nolssd", "a2-highgpu-2g"]}},
	"n1_gpu_attach": {
		"excluded": ["f1-micro"],
		"accelerators": {"nvidia-tesla-t4": {"1": {"max_vcpu": 48, "max_memory_gib": 312}}},
	},
}

test_a_family_is_that_of_the_facts_else_of_the_name if {
	every machine, family in {
		"a2-highgpu-1g": "a2", "e2-custom-4-8192": "e2", "custom-4-8192": "n1", "n1-custom-4-8192": "n1",
	} {
		machines.family(machine) == family with data.machine_types as facts
	}
	not machines.family("z9-standard-4") with data.machine_types as facts
}

test_a_fit_has_no_misfit if {
	every machine, type in {
		"a2-highgpu-1g": "nvidia-tesla-a100", "n1-standard-4": "nvidia-tesla-t4", "custom-4-8192": "nvidia-tesla-t4",
		"z9-standard-4": "nvidia-l4", "a2-newgpu-1g": "nvidia-l4",
	} {
		not machines.misfit(machine, type) with data.machine_types as facts
	}
}

test_a_misfit_says_why if {
	every case in [
		["a2-highgpu-1g", "nvidia-l4", "a2-highgpu-1g carries 1 x nvidia-tesla-a100"],
		["n1-standard-4", "nvidia-l4", "N1 takes only nvidia-tesla-t4"],
		["f1-micro", "nvidia-tesla-t4", "f1-micro is a shared-core machine type, which takes no GPU"],
		["e2-standard-4", "nvidia-l4", "E2 machine types carry no GPU"],
	] {
		machines.misfit(case[0], case[1]) == case[2] with data.machine_types as facts
	}
}

test_a_family_has_misfits_too if {
	machines.family_misfit("e2", "nvidia-l4") == "E2 machine types carry no GPU" with data.machine_types as facts
	machines.family_misfit("a2", "nvidia-l4") == "A2 machine types carry nvidia-tesla-a100" with data.machine_types as facts
	not machines.family_misfit("a2", "nvidia-tesla-a100") with data.machine_types as facts
	machines.family_misfit("n1", "nvidia-l4") == "N1 takes only nvidia-tesla-t4" with data.machine_types as facts
	not machines.family_misfit("n1", "nvidia-tesla-t4") with data.machine_types as facts
}

test_advice_is_a_machine_type_that_is_made_by_default if {
	machines.advice("nvidia-tesla-a100", 2) == "a2-highgpu-2g" with data.machine_types as facts
	not machines.advice("nvidia-tesla-a100", 3) with data.machine_types as facts
}

test_of_two_sources_the_most_counts if {
	machines.vcpus("ct6e-standard-8t") == 360 with data.machine_types as facts
	machines.memory("ct6e-standard-8t") == 1440 with data.machine_types as facts
}

test_carriers_have_at_least_so_many if {
	names := {machine.name | some machine in machines.carriers("nvidia-tesla-a100", 2)} with data.machine_types as facts
	names == {"a2-highgpu-2g"}
	machines.carriers("nvidia-tesla-t4", 1) == [{"name": "n1", "count": 1, "vcpu": 48, "memory_gib": 312}] with data.machine_types as facts
}

test_disks_of_confidential_nodes_are_attachable if {
	machines.attachable_disks("a2") == {"hyperdisk-balanced", "pd-ssd"} with data.machine_types as facts
	not machines.attachable_disks("e2") with data.machine_types as facts
	machines.tpu_family("tpu-v6e-slice") == "ct6e" with data.machine_types as facts
}
