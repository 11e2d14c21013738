package ports

ports[p] {
  p := input.review.object.spec.containers[_].ports[_]
}

violation[{"msg": msg}] {
  port := ports[_]
  port.hostPort < 1024
  msg := sprintf("host port %v is privileged", [port.hostPort])
}
