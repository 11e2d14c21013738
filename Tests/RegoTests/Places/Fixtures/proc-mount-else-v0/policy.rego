package procmount

violation[{"msg": msg, "details": {}}] {
  c := input.review.object.spec.containers[_]
  allowed := get_allowed_proc_mount(input)
  not input_proc_mount_type_allowed(allowed, c)
  msg := sprintf("ProcMount type is not allowed, container: %v. Allowed procMount types: %v", [c.name, allowed])
}

input_proc_mount_type_allowed(allowed, c) {
  allowed == "default"
  lower(c.securityContext.procMount) == "default"
}

input_proc_mount_type_allowed(allowed, c) {
  allowed == "unmasked"
}

get_allowed_proc_mount(arg) = out {
  not arg.parameters.procMount
  out = "default"
} else = out {
  out = lower(arg.parameters.procMount)
}
