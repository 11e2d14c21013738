package hostpath

violation[{"msg": msg, "details": {}}] {
  volume := input_hostpath_volumes[_]
  allowedPaths := get_allowed_paths(input)
  input_hostpath_violation(allowedPaths, volume)
  msg := sprintf("HostPath volume %v is not allowed, pod: %v. Allowed path: %v", [volume, input.review.object.metadata.name, allowedPaths])
}

input_hostpath_violation(allowedPaths, volume) {
  allowedPaths == []
}

input_hostpath_violation(allowedPaths, volume) {
  not input_hostpath_allowed(allowedPaths, volume)
}

get_allowed_paths(arg) = out {
  not arg.parameters
  out = []
}

get_allowed_paths(arg) = out {
  out = arg.parameters.allowedHostPaths
}

input_hostpath_allowed(allowedPaths, volume) {
  allowedHostPath := allowedPaths[_]
  path_matches(allowedHostPath.pathPrefix, volume.hostPath.path)
}

path_matches(prefix, path) {
  startswith(path, prefix)
}

input_hostpath_volumes[v] {
  v := input.review.object.spec.volumes[_]
  has_field(v, "hostPath")
}

has_field(object, field) = true {
  object[field]
}
