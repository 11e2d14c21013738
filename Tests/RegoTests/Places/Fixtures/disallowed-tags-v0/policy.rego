package disallowedtags

violation[{"msg": msg}] {
  container := input_containers[_]
  tags := [tag_with_prefix | tag := input.parameters.tags[_]; tag_with_prefix := concat(":", ["", tag])]
  strings_any_suffix(container.image, tags)
  msg := sprintf("container <%v> uses a disallowed tag <%v>; disallowed tags are %v", [container.name, container.image, input.parameters.tags])
}

violation[{"msg": msg}] {
  container := input_containers[_]
  not contains(container.image, ":")
  msg := sprintf("container <%v> didn't specify an image tag <%v>", [container.name, container.image])
}

strings_any_suffix(text, suffixes) {
  endswith(text, suffixes[_])
}

input_containers[c] {
  c := input.review.object.spec.containers[_]
}

input_containers[c] {
  c := input.review.object.spec.ephemeralContainers[_]
}
