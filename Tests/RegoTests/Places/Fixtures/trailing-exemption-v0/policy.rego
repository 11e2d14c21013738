package privileged

violation[{"msg": msg}] {
  container := input.review.object.spec.containers[_]
  container.securityContext.privileged
  not is_exempt(container)
  msg := sprintf("%v is privileged", [container.name])
}

is_exempt(container) {
  startswith(container.image, input.parameters.exemptImages[_])
}
