package externalips

violation[{"msg": msg}] {
  input.review.kind.kind == "Service"
  input.review.kind.group == ""
  allowed := {ip | ip := input.parameters.allowedIPs[_]}
  external := {ip | ip := input.review.object.spec.externalIPs[_]}
  forbidden := external - allowed
  count(forbidden) > 0
  msg := sprintf("service has forbidden external IPs: %v", [forbidden])
}
