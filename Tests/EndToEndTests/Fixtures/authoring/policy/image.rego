package main

deny contains msg if {
  some container in input.spec.containers
  not trusted(container.image)
  msg := sprintf("container %q: %s is not from a trusted registry", [container.name, container.image])
}

trusted(image) if startswith(image, "registry.example.com/")

trusted(image) if {
  some registry in data.limits.registries
  startswith(image, registry)
}
