package k8spsphostnetworkingports

violation[{"msg": msg}] {
  input_share_hostnetwork(input.review.object)
  msg := sprintf("hostNetwork and hostPort violate the limits, pod: %v", [input.review.object.metadata.name])
}

input_share_hostnetwork(o) {
  not input.parameters.hostNetwork
  o.spec.hostNetwork
}

input_share_hostnetwork(o) {
  hostPort := input_containers[_].ports[_].hostPort
  hostPort < input.parameters.min
}

input_share_hostnetwork(o) {
  hostPort := input_containers[_].ports[_].hostPort
  hostPort > input.parameters.max
}

input_containers[c] {
  c := input.review.object.spec.containers[_]
}
