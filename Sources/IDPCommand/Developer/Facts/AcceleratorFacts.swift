import Rego

/// GPUs by the value of `cloud.google.com/gke-accelerator`.
@Sendable
func acceleratorFacts(_ reference: inout Reference) throws(DeveloperError) -> Value {
  let file = try reference.file("accelerators.yaml")
  var dataTypes: [(String, Value)] = []
  for entry in file["dtype_support"]?.elements ?? [] {
    for capability in entry["compute_capability"]?.elements ?? [] {
      dataTypes.append((capability.string ?? "", entry.without("compute_capability")))
    }
  }
  return .map([
    ("about", reference.about(file)),
    ("data_types", .map(dataTypes)),
    ("gpu_common", try file.require("gpu_common")),
    ("gpus", .map(try file.require("gpus").keyed(by: "label"))),
    ("not_gke", try file.require("not_gke")),
  ])
}

/// TPUs by the value of `cloud.google.com/gke-tpu-accelerator`.
///
/// `topologies` is topology to machine type to the nodes of one slice.
@Sendable
func tpuFacts(_ reference: inout Reference) throws(DeveloperError) -> Value {
  let file = try reference.file("tpus.yaml")
  var accelerators: [(String, Value)] = []
  for generation in try file.require("generations").elements ?? [] {
    for (label, accelerator) in generation["accelerators"]?.keyed(by: "label") ?? [] {
      var members = generation.without("accelerators").members.map { ($0.key, $0.value) }
      members += accelerator.without("topologies").members.map { ($0.key, $0.value) }
      members.append(("topologies", topologies(accelerator["topologies"])))
      accelerators.append((label, .map(members)))
    }
  }
  return .map([
    ("about", reference.about(file)),
    ("accelerators", .map(accelerators)),
    ("api_names", try file.require("api_names")),
    ("three_dimensions", try file.require("three_d_rule")),
    ("tpu_common", try file.require("tpu_common")),
    ("two_dimensions", try file.require("two_d_rule")),
  ])
}

private func topologies(_ list: Value?) -> Value {
  var found: [(String, [(String, Value)])] = []
  for entry in list?.elements ?? [] {
    guard let name = entry["topology"]?.string, let machine = entry["machine_type"]?.string,
      let nodes = entry["nodes"]
    else { continue }
    if let index = found.firstIndex(where: { $0.0 == name }) {
      found[index].1.append((machine, nodes))
    } else {
      found.append((name, [(machine, nodes)]))
    }
  }
  return .map(found.map { ($0.0, .map($0.1)) })
}

extension ReferenceFile {
  /// A member of the outermost value.
  func require(_ key: String) throws(DeveloperError) -> Value {
    guard let value = self[key] else { throw .reference("the reference lacks '\(key)'") }
    return value
  }
}
