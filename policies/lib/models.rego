# METADATA
# scope: package
# title: Language models
# description: >-
#   How large a published model is: its weights, and the cache of one sequence. A model is a record
#   with the name it is asked for by and the line of words that starts its server. What a name or the
#   flags leave open is undefined. Sizes are in GB, of 10^9 bytes.
package lib.models

# METADATA
# description: What the facts say about a published model, by its name in any spelling.
fact(name) := data.models.models[keys[lower(name)]]

keys[lower(name)] := key if {
	some key, known in data.models.models
	some name in known.names
}

# METADATA
# description: >-
#   The weights of a model, as {gb, least, text}: least allows for a number that its name rounds.
weights(model) := {
	"gb": gb,
	"least": gb * surety(model.name),
	"text": sprintf("%v B parameters x %s = %v GB of weights", [short(number), noun(size), short(gb)]),
} if {
	number := parameters(model.name)
	size := weight_bytes(model)
	gb := number * size
}

# METADATA
# description: >-
#   What so many tokens of one sequence keep on the GPU, as {gb, text}; undefined unless the facts have
#   the layers of the model.
cache(model, tokens) := {"gb": gb, "text": text} if {
	known := fact(model.name)
	size := cache_bytes(model)
	gb := ((((((2 * known.kv_layers) * known.kv_heads) * known.head_dim) * size) * tokens) / 1000000000)
	text := sprintf("%v GB of KV cache for %v tokens (2 x %s layers x %v heads x %v x %s each)", [
		short(gb), tokens, layers(known), known.kv_heads, known.head_dim, noun(size),
	])
}

# METADATA
# description: A number of GB or billions as a person reads it, with three digits.
short(number) := round(number) if {
	number >= 1000
} else := round(number * 10) / 10 if {
	number >= 10
} else := round(number * 100) / 100

layers(known) := format_int(known.layers, 10) if known.kv_layers == known.layers

layers(known) := sprintf("%v of %v", [known.kv_layers, known.layers]) if known.kv_layers < known.layers

noun(1) := "1 byte"

noun(size) := sprintf("%v bytes", [size]) if size != 1

# A name rounds its number, such as 7B for 6.7, and so do some sources.
surety(name) := 1 if is_exact(name)

surety(name) := 0.95 if not is_exact(name)

is_exact(name) if {
	known := fact(name)
	not known.rounded
}

# The billions of parameters; a name must say one number, and no experts.
parameters(name) := fact(name).parameters / 1000000000

parameters(name) := number if {
	not fact(name)
	not regex.match(`(?i)[0-9]x[0-9]|-[0-9]+e([-_.]|$)`, name)
	numbers := {to_number(match[1]) |
		some match in regex.find_all_string_submatch_n(`(?i)[-_]([0-9]+(?:\.[0-9]+)?)b\b`, name, -1)
	}
	[number] := [one | some one in numbers]
}

# The bytes of a weight: the least of what the name and the flags allow; undefined when that is open.
weight_bytes(model) := min(marked(model.name) | flagged(model.line)) if {
	count(marked(model.name) | flagged(model.line)) > 0
	not regex.match(open_marks, model.name)
} else := full_bytes(model) if {
	is_full(model.name)
	not regex.match(`(^|\s)(--quantization|-q)[= ]`, model.line)
}

# The bytes of a value as it is published, unless a flag makes it larger.
full_bytes(model) := fact(model.name).bytes if {
	fact(model.name).bytes
} else := 4 if {
	regex.match(`--dtype[= ](float32|float)(\s|$)`, model.line)
} else := 2

# The bytes of a value of the cache: those of the model, unless a flag says others.
cache_bytes(model) := full_bytes(model) if {
	not regex.match(cache_flag, model.line)
} else := full_bytes(model) if {
	regex.match(sprintf(`%sauto(\s|$)`, [cache_flag]), model.line)
} else := 2 if {
	regex.match(sprintf(`%s(bfloat16|float16)(\s|$)`, [cache_flag]), model.line)
} else := 1 if {
	regex.match(sprintf(`%s(fp8|int8)[a-z0-9_]*(\s|$)`, [cache_flag]), model.line)
}

cache_flag := `(^|\s)--kv[-_]cache[-_]dtype[= ]`

is_full(name) if fact(name)

is_full(name) if {
	some family in families
	regex.match(sprintf(`(?i)^%s`, [family]), name)
	not regex.match(sprintf(`%s|%s`, [open_marks, closed_marks]), name)
}

marked(name) := {size |
	some pattern, size in marks
	regex.match(pattern, name)
}

flagged(line) := {size |
	some pattern, size in flags
	regex.match(pattern, line)
}

marks := {
	`(?i)(^|[-_.])(awq|int4|fp4|nvfp4|mxfp4|w4a16|4bit)([-_.]|$)`: 0.5,
	`(?i)(^|[-_.])(fp8|int8|w8a8|w8a16|8bit)([-_.]|$)`: 1,
}

# Online quantisation, and formats with one size.
flags := {
	`(^|\s)(--quantization|-q)[= ](awq|awq_marlin|bitsandbytes)(\s|$)`: 0.5,
	`(^|\s)(--quantization|-q)[= ]fp8(\s|$)`: 1,
}

# Formats of several sizes, which a name may leave out.
open_marks := `(?i)gguf|ggml|[-_.](q[2-8]|qat|exl2|exl3|aqlm|hqq|quip|bnb|2bit|3bit|int2|int3|w2|w3)`

closed_marks := `(?i)awq|gptq|int[48]|fp[48]|w[48]a|[48]-?bit|quant`

# Families whose names without a mark are published with 16 bits a weight.
families := {
	`meta-llama/(meta-)?llama-(2|3|3\.[123])-`,
	`codellama/codellama-`,
	`qwen/(qwen(1\.5|2|2\.5|3)?-|qwq-|qvq-)`,
	`google/(code)?gemma-(1\.1-|2-|3-)?[0-9]+b`,
	`mistralai/(mistral-7b|mistral-small-(3\.[12]-)?24b|codestral-22b|pixtral-12b)`,
	`deepseek-ai/deepseek-(r1-distill-(llama|qwen)|llm|coder|math)-`,
	`tiiuae/falcon-[0-9]+b`,
	`01-ai/yi-(1\.5-)?[0-9]+b`,
	`facebook/opt-`,
	`lmsys/vicuna-`,
	`mosaicml/mpt-`,
	`nvidia/llama-3\.[13]-nemotron-70b`,
}
