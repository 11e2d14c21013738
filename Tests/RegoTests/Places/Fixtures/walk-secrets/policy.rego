package main

import rego.v1

deny contains msg if {
	walk(input, [path, value])
	path[count(path) - 1] == "password"
	is_string(value)
	msg := sprintf("%s holds a password in clear text", [input.metadata.name])
}
