package requiredprobes

probe_type_set = {probe_type | probe_type := input.parameters.probeTypes[_]}

violation[{"msg": msg}] {
  container := input.review.object.spec.containers[_]
  probe := input.parameters.probes[_]
  probe_is_missing(container, probe)
  msg := sprintf("Container <%v> in your <%v> <%v> has no <%v>", [container.name, input.review.kind.kind, input.review.object.metadata.name, probe])
}

probe_is_missing(ctr, probe) = true {
  not ctr[probe]
}

probe_is_missing(ctr, probe) = true {
  probe_field_empty(ctr, probe)
}

probe_field_empty(ctr, probe) = true {
  probe_fields := {field | ctr[probe][field]}
  diff_fields := probe_type_set - probe_fields
  count(diff_fields) == count(probe_type_set)
}
