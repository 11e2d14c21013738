package selinux

violation[{"msg": msg}] {
  has_field(input.review.object.spec.securityContext, "seLinuxOptions")
  not accept_options(input.review.object.spec.securityContext.seLinuxOptions)
  msg := sprintf("SELinux options is not allowed, pod: %v. Allowed options: %v", [input.review.object.metadata.name, input.parameters.allowed])
}

accept_options(options) {
  field_is_allowed("level", options)
  field_is_allowed("role", options)
}

field_is_allowed(field, options) {
  options[field] == input.parameters.allowed[_][field]
}

has_field(object, field) = true {
  object[field]
}
