import Diagnostics
import Documents
import Foundation
import Terraform
import TestSupport
import Testing

/// A plan with the schema of the provider for Google Cloud, compared with the evaluator.
struct ProviderPlan {
  let folder: URL
  let name: String

  /// Plans with terraform, compares every argument and returns their number.
  func compare(_ arguments: [String], with input: ModuleInput) throws -> Int {
    try terraform(["plan", "-input=false", "-lock=false", "-out=plan"] + arguments).expectSuccess()
    let shown = try terraform(["show", "-json", "plan"])
    let plan = try #require(JSONParser.parse(text: shown.output).value)
    let module = ModuleEvaluator.evaluate(input)
    #expect(module.diagnostics.map { "\($0.summary): \($0.detail ?? "")" } == [], "\(name)")
    var changes: [String: Node] = [:]
    for change in plan.root["resource_changes"]?.elements.map({ $0 }) ?? [] {
      // Data sources are in the plan only where terraform must wait for them.
      if change["mode"]?.string == "managed" {
        changes[change["address"]?.string ?? ""] = change["change"]
      }
    }
    let instances = module.value.resources.filter { $0.mode == .managed }.flatMap(\.instances)
    #expect(Set(instances.map(\.address)) == Set(changes.keys), "\(name)")
    var values = 0
    for instance in instances {
      guard let after = changes[instance.address]?["after"] else { continue }
      for member in instance.values.members ?? [] where member.key != "lifecycle" {
        values += expect(
          "\(name) \(instance.address).\(member.key)", member.value, after[member.key])
      }
    }
    return values
  }

  /// Compares what is known and returns the number of scalars.
  private func expect(_ place: String, _ value: Value, _ planned: Node?) -> Int {
    let (count, found) = differences(place, value, planned)
    for difference in found { Issue.record("\(difference)") }
    return count
  }

  /// The differences of what is known: a provider may complete, convert and sort what it is given.
  private func differences(
    _ place: String, _ value: Value, _ planned: Node?
  ) -> (count: Int, found: [String]) {
    guard value.isKnown, !value.isNull else { return (0, []) }
    guard let planned, planned.kind != .null else {
      return (0, ["\(place): \(value.json) is not in the plan"])
    }
    var count = 0
    var found: [String] = []
    if let elements = value.elements {
      if elements.count != planned.count { return (0, ["\(place): \(planned.count) elements"]) }
      var rest = Array(planned.elements)
      for (index, element) in elements.enumerated() {
        // A set has its own order: the first that fits is the one.
        let name = "\(place)[\(index)]"
        let fitting = rest.firstIndex { differences(name, element, $0).found.isEmpty }
        let (inner, more) = differences(name, element, rest.remove(at: fitting ?? 0))
        count += inner
        found += more
      }
      return (count, found)
    }
    if let members = value.members {
      // One block is a list for the provider.
      let inner = planned.kind == .array ? planned[0] : planned
      for member in members {
        let (more, others) = differences("\(place).\(member.key)", member.value, inner?[member.key])
        count += more
        found += others
      }
      return (count, found)
    }
    let wanted = text(Value(json: planned))
    return (1, text(value) == wanted ? [] : ["\(place): \(text(value)), planned \(wanted)"])
  }

  /// A scalar as text, because a provider may want `5` where `"5"` is written.
  private func text(_ value: Value) -> String { value.string ?? value.json }

  /// Runs terraform with the mirror that has the provider.
  func terraform(_ arguments: [String]) throws -> Shell.Result {
    let settings = try TerraformMirror.shared.get()
    return try Tool.terraform.run(
      arguments + ["-no-color"].filter { _ in arguments[0] != "show" }, in: folder,
      environment: [
        "TF_CLI_CONFIG_FILE": settings.path, "CHECKPOINT_DISABLE": "1", "TF_IN_AUTOMATION": "1",
        "GOOGLE_SCHEMA": Tool.folder.appendingPathComponent("google-provider.pb").path,
      ])
  }
}
