package lib.zones_test

import data.lib.zones

listed := {
	"gpus": {"nvidia-l4": {"europe-west4": ["europe-west4-a"]}, "nvidia-gb200": {}},
	"tpus": {"tpu-v6e-slice": {"us-east5": []}},
	"unconfirmed": {"nvidia-l4": ["europe-west8-c"]},
}

known := {"regions": ["europe-west1", "europe-west4", "europe-west8", "us-east5"]}

test_a_zone_has_a_region if {
	zones.region("europe-west4-a") == "europe-west4" with data.regions as known
	zones.region("us-east5") == "us-east5" with data.regions as known
	not zones.region("mars-north1-a") with data.regions as known
}

test_only_a_region_without_is_absent if {
	zones.is_absent("nvidia-l4", "europe-west1-b") with data.regions as known with data.zones as listed
	zones.is_absent("tpu-v6e-slice", "europe-west4") with data.regions as known with data.zones as listed
	every case in [
		["nvidia-l4", "europe-west4-z"], ["nvidia-l4", "europe-west8-c"], ["nvidia-l4", "mars-north1-a"],
		["nvidia-new", "europe-west1-b"], ["nvidia-gb200", "europe-west1-b"],
	] {
		not zones.is_absent(case[0], case[1]) with data.regions as known with data.zones as listed
	}
}
