package lib.machines_test

import data.lib.machines

facts := {
	"machines": {
		"g2-standard-4": {"family": "g2", "accelerator": "nvidia-l4", "count": 1},
		"e2-standard-4": {"family": "e2"},
	},
	"families": {
		"n1": {"architecture": "amd64"}, "g2": {"architecture": "amd64"}, "e2": {"architecture": "amd64"},
	},
	"n1_gpu_attach": {"accelerators": {"nvidia-tesla-t4": {}}, "excluded": ["g1-small"]},
}

family_misfit(name, type) := reason if {
	reason := machines.family_misfit(name, type) with data.machine_types as facts
}

test_a_family_without_gpus_carries_none if family_misfit("e2", "nvidia-l4") == "E2 machine types carry no GPU"

test_n1_takes_what_attaches if {
	family_misfit("n1", "nvidia-l4") == "N1 takes only nvidia-tesla-t4"
	not family_misfit("n1", "nvidia-tesla-t4")
}

test_a_family_carries_its_own_type if {
	family_misfit("g2", "nvidia-tesla-t4") == "G2 machine types carry nvidia-l4"
	not family_misfit("g2", "nvidia-l4")
}

test_what_is_not_known_is_left_open if not family_misfit("z9", "nvidia-l4")
