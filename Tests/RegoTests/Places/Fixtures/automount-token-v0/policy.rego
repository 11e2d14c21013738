package automount

violation[{"msg": msg}] {
  obj := input.review.object
  mountServiceAccountToken(obj.spec)
  msg := sprintf("Automounting service account token is disallowed, pod: %v", [obj.metadata.name])
}

mountServiceAccountToken(spec) {
  spec.automountServiceAccountToken == true
}

mountServiceAccountToken(spec) {
  not has_key(spec, "automountServiceAccountToken")
  "/var/run/secrets/kubernetes.io/serviceaccount" == input_containers[_].volumeMounts[_].mountPath
}

input_containers[c] {
  c := input.review.object.spec.containers[_]
}

has_key(x, k) {
  _ = x[k]
}
