package lib.prices_test

import data.lib.prices

facts := {
	"regions": {"r1": {"europe-west4": 0, "us-central1": 1}},
	"machine_types": {"a2-highgpu-1g": {"regions": "r1", "on_demand": [374797, 367339], "spot": [169284, null]}},
	"attached_gpus": {"nvidia-tesla-t4": {"regions": "r1", "on_demand": [36750, 35000], "spot": [17500, 14000]}},
}

test_a_price_is_in_dollars if {
	prices.on_demand("a2-highgpu-1g", "us-central1") == 3.67339 with data.prices as facts
	prices.spot("a2-highgpu-1g", "europe-west4") == 1.69284 with data.prices as facts
	prices.attached_spot("nvidia-tesla-t4", "us-central1") == 0.14 with data.prices as facts
	prices.attached_on_demand("nvidia-tesla-t4", "us-central1") == 0.35 with data.prices as facts
}

test_an_unknown_price_is_undefined if {
	not prices.spot("a2-highgpu-1g", "us-central1") with data.prices as facts
	not prices.on_demand("a2-highgpu-1g", "me-west1") with data.prices as facts
	not prices.on_demand("a9-highgpu-1g", "us-central1") with data.prices as facts
}
