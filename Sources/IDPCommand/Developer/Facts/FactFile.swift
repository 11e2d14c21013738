import Platform
import Rego

/// One topic of the catalogue's facts, and how it is made from the reference.
struct FactTopic: Sendable {
  /// The name below `data` and of the file in `policies/data`.
  let name: String
  let make: @Sendable (inout Reference) throws(DeveloperError) -> Value

  /// Every topic, in order of name.
  static let all: [FactTopic] = [
    FactTopic(name: "accelerators", make: acceleratorFacts),
    FactTopic(name: "machine_types", make: machineTypeFacts),
    FactTopic(name: "prices", make: priceFacts),
    FactTopic(name: "regions", make: regionFacts),
    FactTopic(name: "services", make: serviceFacts),
    FactTopic(name: "tpus", make: tpuFacts),
    FactTopic(name: "triton", make: tritonFacts),
    FactTopic(name: "triton_models", make: tritonModelFacts),
    FactTopic(name: "zones", make: zoneFacts),
  ]

  /// The topics that are kept by hand in `policies/data`, because the reference does not have them.
  static let keptByHand = ["models"]
}

/// The files of `policies/data` as the reference in a folder has them.
///
/// *Shape*: paths are relative to the root of a checkout.
package func factFiles(
  from folder: String
) throws(DeveloperError) -> [(path: String, bytes: [UInt8])] {
  var reference = try Reference(folder)
  var files: [(path: String, bytes: [UInt8])] = []
  for topic in FactTopic.all {
    let value = try topic.make(&reference)
    files.append(("policies/data/\(topic.name).json", Array(factText(value).utf8)))
  }
  return files
}

/// JSON with a line for each member of the two outermost levels, so that a difference names it.
private func factText(_ value: Value) -> String {
  func lines(_ value: Value, depth: Int) -> String {
    guard depth < 2, case .object(let object) = value, object.count > 0 else { return value.json }
    let indent = String(repeating: " ", count: depth + 1)
    let members = zip(object.keys, object.values).map { key, value in
      "\(indent)\(key.json): \(lines(value, depth: depth + 1))"
    }
    return "{\n\(members.joined(separator: ",\n"))\n\(indent.dropLast())}"
  }
  return lines(value, depth: 0) + "\n"
}
