package idp.hardware.gpu_request_invalid_test

import data.idp.hardware.gpu_request_invalid as policy

pod(resources) := {"kind": "Pod", "spec": {"containers": [{"name": "a", "resources": resources}]}}

messages(object) := {result.msg | some result in policy.deny with input as object}

test_a_fraction_is_denied_at_its_value if {
	policy.deny == {{
		"msg": "container \"a\": limit of nvidia.com/gpu is 0.5, but devices are handed out whole",
		"path": ["spec", "containers", 0, "resources", "limits", "nvidia.com/gpu"],
	}} with input as pod({"limits": {"nvidia.com/gpu": "0.5"}})
}

test_fractions_are_denied_however_written if {
	every amount in [0.5, 1.5, ".5", "500m", "1500m", -1, "-1", "-0.5"] {
		count(messages(pod({"limits": {"nvidia.com/gpu": amount}}))) == 1
	}
}

test_whole_numbers_pass_however_written if {
	every amount in [0, 1, 8, "1", "8", "2.0", "1000m", "1k"] {
		count(messages(pod({"limits": {"nvidia.com/gpu": amount}}))) == 0
	}
}

test_a_request_alone_is_denied if {
	policy.deny == {{
		"msg": "container \"a\" requests google.com/tpu without a limit",
		"path": ["spec", "containers", 0, "resources", "requests", "google.com/tpu"],
	}} with input as pod({"requests": {"google.com/tpu": 4}, "limits": {"memory": "1Gi"}})
}

test_a_differing_request_is_denied_beside_its_limit if {
	policy.deny == {{
		"msg": "container \"a\" requests 1 of nvidia.com/gpu but its limit is 2; they must be equal",
		"path": ["spec", "containers", 0, "resources", "requests", "nvidia.com/gpu"],
		"related": [{
			"path": ["spec", "containers", 0, "resources", "limits", "nvidia.com/gpu"],
			"msg": "the limit",
		}],
	}} with input as pod({"requests": {"nvidia.com/gpu": 1}, "limits": {"nvidia.com/gpu": "2"}})
}

test_equal_amounts_pass_however_written if {
	object := pod({"requests": {"nvidia.com/gpu": "1"}, "limits": {"nvidia.com/gpu": 1}})
	count(messages(object)) == 0
}

test_ordinary_resources_may_differ if {
	count(messages(pod({"requests": {"cpu": 0.5}, "limits": {"cpu": "1500m"}}))) == 0
}

test_placeholders_are_not_judged if {
	object := pod({"requests": {"nvidia.com/gpu": "${GPUS}"}, "limits": {"nvidia.com/gpu": "${GPUS}"}})
	count(messages(object)) == 0
}

test_the_model_of_an_inference_service_is_judged if {
	object := {"kind": "InferenceService", "spec": {"predictor": {"model": {"resources": {"limits": {"nvidia.com/gpu": "0.5"}}}}}}
	messages(object) == {"model: limit of nvidia.com/gpu is 0.5, but devices are handed out whole"}
}

test_limits_that_a_template_completes_are_not_judged if {
	count(messages(pod({"requests": {"nvidia.com/gpu": 1}, "limits": "{{ .limits }}"}))) == 0
}
