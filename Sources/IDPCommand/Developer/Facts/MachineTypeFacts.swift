import Rego

/// Machine types by name, their families, and which of them carry how many of an accelerator.
@Sendable
func machineTypeFacts(_ reference: inout Reference) throws(DeveloperError) -> Value {
  let file = try reference.file("machine-types.yaml")
  var families: [(String, Value)] = []
  var machines: [(String, Value)] = []
  var carriers: [(accelerator: String, count: String, machine: String)] = []
  for kind in ["accelerator", "tpu", "cpu"] {
    for (name, family) in try file.require("\(kind)_families").members {
      families.append((name, family.without("machine_types")))
      for (machine, facts) in family["machine_types"]?.keyed(by: "name") ?? [] {
        machines.append((machine, facts.adding("family", .string(name))))
        if let accelerator = facts["accelerator"]?.string, let count = facts["count"] {
          carriers.append((accelerator, count.json, machine))
        }
      }
    }
  }
  return .map([
    ("about", reference.about(file)),
    ("carriers", grouped(carriers)),
    ("families", .map(families)),
    ("gpu_network", try file.require("gpu_network")),
    ("machines", .map(machines)),
    ("max_vcpu_per_gpu_count", try file.require("max_vcpu_per_gpu_count")),
    ("n1_gpu_attach", try file.require("n1_gpu_attach")),
  ])
}

/// Accelerator to count to the machine types that have so many, in the order of the reference.
private func grouped(
  _ carriers: [(accelerator: String, count: String, machine: String)]
) -> Value {
  var groups: [String: [String: [Value]]] = [:]
  for carrier in carriers {
    groups[carrier.accelerator, default: [:]][carrier.count, default: []]
      .append(.string(carrier.machine))
  }
  return .map(
    groups.map { accelerator, counts in
      (accelerator, .map(counts.map { ($0.key, .list($0.value)) }))
    })
}
