package httpsonly

violation[{"msg": msg}] {
  input.review.object.kind == "Ingress"
  ingress := input.review.object
  not https_complete(ingress)
  msg := sprintf("Ingress should be https. tls configuration is required for %v", [ingress.metadata.name])
}

https_complete(ingress) = true {
  ingress.spec["tls"]
  count(ingress.spec.tls) > 0
  not ingress.metadata.annotations["kubernetes.io/ingress.allow-http"] == "true"
}
