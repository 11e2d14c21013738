package lib.models_test

import data.lib.models

facts := {
	"models": {
		"Llama-3.1-8B": {
			"names": ["meta-llama/Llama-3.1-8B", "meta-llama/Llama-3.1-8B-Instruct"],
			"parameters": 8030261248, "layers": 32, "kv_layers": 32, "kv_heads": 8, "head_dim": 128,
			"max_tokens": 131072,
		},
		"Qwen3-8B": {
			"names": ["Qwen/Qwen3-8B"], "parameters": 8190735360,
			"layers": 36, "kv_layers": 36, "kv_heads": 8, "head_dim": 128, "max_tokens": 40960,
		},
		"Qwen3-30B-A3B-Instruct-2507": {
			"names": ["Qwen/Qwen3-30B-A3B-Instruct-2507"], "parameters": 30532122624,
			"layers": 48, "kv_layers": 48, "kv_heads": 4, "head_dim": 128,
		},
		"gemma-3-27b-it": {
			"names": ["google/gemma-3-27b-it"], "parameters": 27009002240,
			"layers": 62, "kv_layers": 10, "kv_heads": 16, "head_dim": 128,
		},
		"Mistral-7B-v0.1": {"names": ["mistralai/Mistral-7B-v0.1"], "parameters": 7241732096},
		"Mixtral-8x7B-v0.1": {"names": ["mistralai/Mixtral-8x7B-v0.1"], "parameters": 46702792704},
		"DeepSeek-V3": {
			"names": ["deepseek-ai/DeepSeek-V3", "deepseek-ai/DeepSeek-R1"], "parameters": 671000000000,
			"bytes": 1, "rounded": true,
		},
	},
	"servers": {"vllm": {"gpu_memory_utilization": 0.92}},
}

weights(name, line) := found if {
	found := models.weights({"name": name, "line": line}) with data.models as facts
}

cache(name, line, tokens) := found if {
	found := models.cache({"name": name, "line": line}, tokens) with data.models as facts
}

test_a_known_model_has_exact_weights if {
	weights("meta-llama/Llama-3.1-8B-Instruct", "") == {
		"gb": 16.060522496,
		"least": 16.060522496,
		"text": "8.03 B parameters x 2 bytes = 16.1 GB of weights",
	}
	weights("META-LLAMA/llama-3.1-8b", "").gb == 16.060522496
	weights("mistralai/Mixtral-8x7B-v0.1", "").text == "46.7 B parameters x 2 bytes = 93.4 GB of weights"
}

test_a_name_is_rounded if {
	weights("lmsys/vicuna-7b-v1.5", "") == {
		"gb": 14, "least": 14 * 0.95, "text": "7 B parameters x 2 bytes = 14 GB of weights",
	}
}

test_a_source_may_round_and_publish_in_other_types if {
	weights("deepseek-ai/DeepSeek-R1", "--dtype=float32") == {
		"gb": 671,
		"least": 671 * 0.95,
		"text": "671 B parameters x 1 byte = 671 GB of weights",
	}
}

test_a_known_model_may_be_quantised if {
	weights("Qwen/Qwen3-8B", "vllm serve Qwen/Qwen3-8B --quantization=fp8").gb == 8.190735360
	weights("Qwen/Qwen3-8B", "--dtype float32").gb == 32.76294144
	not weights("Qwen/Qwen3-8B", "--quantization=torchao")
}

test_a_cache_is_that_of_the_layers if {
	cache("Qwen/Qwen3-8B", "", 1000) == {
		"gb": 0.147456,
		"text": "0.15 GB of KV cache for 1000 tokens (2 x 36 layers x 8 heads x 128 x 2 bytes each)",
	}
	contains(cache("google/gemma-3-27b-it", "", 1000).text, "(2 x 10 of 62 layers x 16 heads x 128 x 2 bytes each)")
	not cache("mistralai/Mistral-7B-v0.1", "", 1000)
	not cache("example/chat-8b-fp8", "", 1000)
}

# What vLLM itself asked for: 24.0 GiB (https://github.com/vllm-project/vllm/issues/34076).
test_a_cache_is_that_which_vllm_asks_for if {
	cache("Qwen/Qwen3-30B-A3B-Instruct-2507", "", 262144).gb * 1000000000 == 24 * 1073741824
}

test_a_cache_has_its_own_data_type if {
	cache("Qwen/Qwen3-8B", "--kv-cache-dtype=auto --dtype=float32", 1000).gb == 0.294912
	cache("Qwen/Qwen3-8B", "--kv_cache_dtype bfloat16 --dtype=float32", 1000).gb == 0.147456
	cache("Qwen/Qwen3-8B", "--kv-cache-dtype=fp8_e5m2", 1000).gb == 0.073728
	not cache("Qwen/Qwen3-8B", "--kv-cache-dtype=nvfp4", 1000)
}

test_numbers_are_short if {
	[models.short(number) | some number in [0.4940, 7.615, 70.55, 405.85, 1281.8]] == [0.49, 7.62, 70.6, 405.9, 1282]
}
