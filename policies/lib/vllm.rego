# METADATA
# scope: package
# title: Servers that run vLLM
# description: >-
#   Containers and KServe models that vLLM serves on GPUs, and what their flags say. Only what is
#   certain counts: a server that spans pods, that keeps weights elsewhere, or whose flags come from a
#   file is none.
package lib.vllm

import data.lib.accelerators
import data.lib.commands
import data.lib.memory
import data.lib.nodes

# METADATA
# description: >-
#   The servers of the input, as {model, chosen, held, share}. The model has a name, the path that names
#   it, the line that starts the server and its words; chosen is the GPU type, held the memory of the
#   GPUs that one copy of the model is split over, share the part of it that vLLM takes.
servers := [server |
	not input.kind in {"LeaderWorkerSet", "MPIJob", "RayCluster", "RayJob", "RayService"}
	some placement in nodes.placements
	not placement.pod.spec.workerSpec
	some entry in placement.containers
	number := accelerators.gpus(entry.container)
	number > 0
	model := served(entry)
	held := memory.held(placement, split(model, number))
	server := {"model": model, "chosen": memory.chosen(placement), "held": held, "share": share(model, held)}
]

# METADATA
# description: >-
#   The tokens of the longest sequence of a model, as {number, path}: those of a flag, else those of the
#   model itself. Undefined where vLLM chooses, or another program may.
longest(model) := {"number": number, "path": path} if {
	given := commands.flags(model.line, length_flag)
	count(given) == 1
	number := tokens(given[0])
	path := [word.path | some word in model.words; regex.match(length_flag, word.text)][0]
	keeps_cache(model.line)
}

longest(model) := {"number": known.max_tokens, "path": model.path} if {
	model.direct

	# A flag may be cut short.
	not regex.match(`--(hf|rope|max[-_]m)`, model.line)
	some known in data.models.models
	some name in known.names
	lower(name) == lower(model.name)
	keeps_cache(model.line)
}

# The model that a container names, the only one.
served(entry) := {"name": name, "path": places[0], "line": line, "words": words, "direct": is_direct(entry, words, line)} if {
	words := commands.words(entry)
	line := commands.line(words)
	is_judged(entry, line)
	[name] := [name | some name in named(entry, line)]
	places := [word.path |
		some word in words
		contains(word.text, name)
		not startswith(word.text, "--served-model-name")
	]
}

# A KServe model without words names itself by its address.
served(entry) := {"name": name, "path": array.concat(entry.path, ["storageUri"]), "line": line, "words": words, "direct": false} if {
	words := commands.words(entry)
	line := commands.line(words)
	is_judged(entry, line)
	count(named(entry, line)) == 0
	name := regex.find_all_string_submatch_n(`^hf://([^/:]+/[^/:]+)(:|$)`, entry.container.storageUri, 1)[0][1]
}

# The models that a line names, as they are written.
named(entry, line) := {match[1] |
	some pattern in name_patterns(entry)
	some match in regex.find_all_string_submatch_n(pattern, line, -1)
}

name_patterns(entry) := [`(?:^|\s)--model[-_]id[= ]["']?([^\s"']+)`] if {
	entry.role == "model"
} else := [by_flag, `^([A-Za-z0-9][\w.-]*/[\w.-]+)(?:\s|$)`] if {
	# Its image takes the model first as well.
	is_own_image(entry.container)
} else := [by_flag]

by_flag := `(?:^|\s)(?:--model[= ]|vllm serve )["']?([^\s"']+)`

# The image of vLLM, started as it is.
is_own_image(container) if {
	regex.match(`(^|/)vllm/vllm-openai(:|@|$)`, container.image)
	not container.command
}

is_judged(entry, line) if {
	is_vllm(entry, line)
	not regex.match(`--(config|hf[-_]overrides|nnodes|node[-_]rank|headless)\b`, line)
	not regex.match(`--data[-_]parallel[-_](address|backend|external|hybrid|rank|rpc|size[-_]local|start)`, line)
	not regex.match(`--(cpu[-_])?offload[-_]`, line)
	not regex.match(`vllm bench |benchmark_serving`, line)
	not regex.match(`--load[-_]format[= ](gguf|bitsandbytes|dummy)`, line)
	not regex.match(`(^|\s|/)ray(\s|$)|ray_init|executor[-_]backend[= ]ray`, line)
}

is_vllm(entry, line) if contains(concat(" ", [entry.container.image, line]), "vllm")

# The runtime of KServe for models of the hub, which uses vLLM for every model that it knows.
is_vllm(entry, line) if {
	entry.role == "model"
	entry.container.modelFormat.name == "huggingface"
	object.get(entry.container, "runtime", "kserve-huggingfaceserver") == "kserve-huggingfaceserver"
	not contains(line, "--disable_vllm")
	every backend in commands.flags(line, `(?:^|\s)--backend[= ]`) {
		backend in {"auto", "vllm"}
	}
}

# Whether the words are all flags that vLLM gets; another program, or a runtime, may add some.
is_direct(entry, words, line) if {
	starts_vllm(entry.container, line)
	every word in words {
		not may_be_more(word.text)
	}
} else := false

starts_vllm(container, _) if is_own_image(container)

starts_vllm(_, line) if regex.match(`vllm serve |-m vllm\.entrypoints\.`, line)

# A variable that stands for whole words, alone or in a script.
may_be_more(text) if startswith(text, "$")

may_be_more(text) if regex.match(`(?s)\s.*\$|\$.*\s`, text)

# Over how many GPUs of a container a copy of the model is split; undefined where several pods hold one.
split(model, number) := number if {
	# Mixtures of experts are split over the copies as well.
	is_copied(model.line)
	parts(model.line, copy_flags) <= number
} else := parts(model.line, split_flags) if {
	not is_copied(model.line)
	count(commands.flags(model.line, split_flags)) > 0
	parts(model.line, split_flags) <= number
} else := 1 if {
	not is_copied(model.line)
	not regex.match(`--(tensor|pipeline)|(^|\s)-[tp]p`, model.line)
	model.direct
} else := number if {
	not is_copied(model.line)
	count(commands.flags(model.line, split_flags)) == 0
}

is_copied(line) if regex.match(`(^|\s)(--(data|expert|prefill|enable[-_]expert)[-_]|-dp|-ep|-pcp)`, line)

# The product of sizes; undefined where one of them is no number.
parts(line, pattern) := product([to_number(size) | some size in sizes]) if {
	sizes := commands.flags(line, pattern)
	every size in sizes {
		regex.match(`^[0-9]+$`, size)
	}
}

split_flags := `(?:^|\s)(?:--tensor[-_]parallel[-_]size|-tp|--pipeline[-_]parallel[-_]size|-pp)[= ]`

copy_flags := `(?:^|\s)(?:--(?:tensor|pipeline|data|prefill[-_]context)[-_]parallel[-_]size|-tp|-pp|-dp|-pcp)[= ]`

# The part of the memory that vLLM takes: as a flag says, else at most the default of its versions.
share(model, held) := 1 if {
	held.shared
} else := 1 if {
	regex.match(`--(kv[-_]cache[-_]memory|num[-_]gpu[-_]blocks)`, model.line)
} else := to_number(stated[0]) if {
	stated := commands.flags(model.line, share_flag)
	count(stated) == 1
	regex.match(`^(0?\.[0-9]+|1(\.0)?)$`, stated[0])
} else := data.models.servers.vllm.gpu_memory_utilization if {
	not regex.match(`--gpu[-_]m`, model.line)
	model.direct
} else := 1 if {
	not regex.match(`--gpu[-_]m`, model.line)
}

share_flag := `(?:^|\s)--gpu[-_]memory[-_]utilization[= ]`

length_flag := `(?:^|\s)--max[-_](?:model[-_]len|length)(?:[= ]|$)`

# Models that embed keep no cache, and other flags set its size.
keeps_cache(line) if {
	not regex.match(`--(disable[-_]sliding[-_]window|num[-_]gpu[-_]blocks|kv[-_]cache[-_]memory)`, line)
	every task in commands.flags(line, `(?:^|\s)--(?:task|runner|convert)[= ]`) {
		task in {"auto", "generate", "none", "text_generation"}
	}
}

tokens(text) := to_number(text) if regex.match(`^[0-9]+$`, text)

tokens(text) := to_number(trim_suffix(text, "k")) * 1000 if regex.match(`^[0-9]+k$`, text)

tokens(text) := to_number(trim_suffix(text, "K")) * 1024 if regex.match(`^[0-9]+K$`, text)
