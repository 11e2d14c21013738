package main

import rego.v1

images contains image if {
	walk(input, [_, node])
	image := node.image
	is_string(image)
}

deny contains msg if {
	some image in images
	not startswith(image, "registry.example/")
	msg := sprintf("image %q is not from our registry", [image])
}
