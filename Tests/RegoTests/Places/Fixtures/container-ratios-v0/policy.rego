package ratios

violation[{"msg": msg}] {
  container := input.review.object.spec.containers[_]
  limit := canonify_mem(container.resources.limits.memory)
  request := canonify_mem(container.resources.requests.memory)
  ratio := input.parameters.ratio
  to_number(limit) > to_number(ratio * request)
  msg := sprintf("container <%v> memory limit <%v> is higher than the maximum allowed ratio of <%v>", [container.name, container.resources.limits.memory, ratio])
}

mem_multiple("Mi") = 1048576 { true }
mem_multiple("Gi") = 1073741824 { true }

get_suffix(mem) = suffix {
  count(mem) > 1
  suffix := substring(mem, count(mem) - 2, -1)
  mem_multiple(suffix)
}

canonify_mem(orig) = new {
  suffix := get_suffix(orig)
  raw := replace(orig, suffix, "")
  re_match("^[0-9]+$", raw)
  new := to_number(raw) * mem_multiple(suffix)
}
