package users

violation[{"msg": msg}] {
  fields := ["runAsUser"]
  field := fields[_]
  container := input_containers[_]
  msg := get_type_violation(field, container)
}

get_type_violation(field, container) = msg {
  params := input.parameters[field]
  msg := get_user_violation(params, container)
}

get_user_violation(params, container) = msg {
  provided_user := get_field_value("runAsUser", container, input.review)
  not accept_users(params.rule, provided_user)
  msg := sprintf("Container %v is attempting to run as disallowed user %v. Allowed runAsUser: %v", [container.name, provided_user, params])
}

get_user_violation(params, container) = msg {
  not get_field_value("runAsUser", container, input.review)
  params.rule = "MustRunAsNonRoot"
  not get_field_value("runAsNonRoot", container, input.review)
  msg := sprintf("Container %v is attempting to run without a required securityContext/runAsNonRoot or securityContext/runAsUser != 0", [container.name])
}

accept_users("RunAsAny", provided_user) {
  true
}

accept_users("MustRunAsNonRoot", provided_user) {
  provided_user != 0
}

get_field_value(field, container, review) = out {
  container_value := get_seccontext_field(field, container)
  out := container_value
}

get_field_value(field, container, review) = out {
  not has_seccontext_field(field, container)
  out := get_seccontext_field(field, review.object.spec)
}

has_seccontext_field(field, obj) {
  get_seccontext_field(field, obj)
}

has_seccontext_field(field, obj) {
  get_seccontext_field(field, obj) == false
}

get_seccontext_field(field, obj) = out {
  out = obj.securityContext[field]
}

input_containers[c] {
  c := input.review.object.spec.containers[_]
}
