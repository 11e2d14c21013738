# METADATA
# scope: package
# title: Command lines
# description: What a container runs, in words, and the flags among them.
package lib.commands

# METADATA
# description: >-
#   The words of a container's command and arguments as {path, text}, with the variables that
#   Kubernetes puts into them.
words(entry) := [{"path": array.concat(entry.path, [field, i]), "text": strings.replace_n(variables, word)} |
	variables := variables_of(entry.container)
	some field in ["command", "args"]
	some i, word in entry.container[field]
	is_string(word)
]

# METADATA
# description: Words as one line.
line(list) := concat(" ", [word.text | some word in list])

# METADATA
# description: >-
#   What a line gives for a flag, each time that it stands there. The pattern has no groups that capture,
#   and takes in what is between the flag and its value.
flags(text, pattern) := [match[1] |
	some match in regex.find_all_string_submatch_n(sprintf(`%s["']?([^\s"']*)`, [pattern]), text, -1)
]

# Variables that are there twice, or come from elsewhere, stay as they are written.
variables_of(container) := {sprintf("$(%s)", [variable.name]): variable.value |
	some i, variable in container.env
	is_string(variable.value)
	others := [j | some j, other in container.env; j != i; other.name == variable.name]
	count(others) == 0
}
