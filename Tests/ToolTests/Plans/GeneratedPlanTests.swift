import Diagnostics
import Documents
import Foundation
import Terraform
import TestSupport
import Testing

/// The infrastructure of every generated repository, planned by terraform with the real schema of
/// the provider, value by value against the evaluator.
@Suite(.needs(.terraform)) struct `Plans of generated repositories` {
  @Test(arguments: Example.all)
  func `every argument has the value that terraform plans`(_ example: Example) throws {
    let service = try example.repository().copy()
    let infra = service.root.appendingPathComponent("infra")
    let versions = try service.text("infra/versions.tf")
    try service.write(
      "infra/versions.tf",
      versions.replacing(#/backend "gcs" \{[^}]*\}/#, with: #"backend "local" {}"#))
    try terraform(["init", "-input=false"], infra).expectSuccess()
    let files = try FileManager.default.contentsOfDirectory(
      atPath: infra.appendingPathComponent("environments").path)
    #expect(!files.isEmpty)
    var values = 0
    for name in files.sorted() {
      values += try compare(infra, "environments/\(name)", "\(example.testDescription), \(name)")
    }
    print("\(example.testDescription): \(values) arguments as terraform plans them")
  }

  private func compare(_ infra: URL, _ variables: String, _ name: String) throws -> Int {
    try terraform(
      ["plan", "-input=false", "-lock=false", "-var-file=\(variables)", "-out=plan"], infra
    ).expectSuccess()
    let shown = try terraform(["show", "-json", "plan"], infra)
    let plan = try #require(JSONParser.parse(text: shown.output).value)
    let module = ModuleEvaluator.evaluate(try input(infra, variables))
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

  /// Compares what is known: a provider may complete, convert and sort what it is given.
  private func expect(_ place: String, _ value: Value, _ planned: Node?) -> Int {
    guard value.isKnown, !value.isNull else { return 0 }
    guard let planned, planned.kind != .null else {
      Issue.record("\(place): \(value.json) is not in the plan")
      return 0
    }
    if let elements = value.elements {
      #expect(elements.count == planned.count, "\(place)")
      // A set has its own order.
      if elements.allSatisfy({ $0.isKnown && !$0.type.isIterable }) {
        let ours = elements.map(text).sorted()
        #expect(ours == planned.elements.map { text(Value(json: $0)) }.sorted(), "\(place)")
        return elements.count
      }
      return zip(elements, planned.elements).enumerated().reduce(0) { sum, pair in
        sum + expect("\(place)[\(pair.offset)]", pair.element.0, pair.element.1)
      }
    }
    if let members = value.members {
      // One block is a list for the provider.
      let inner = planned.kind == .array ? planned[0] : planned
      return members.reduce(0) { $0 + expect("\(place).\($1.key)", $1.value, inner?[$1.key]) }
    }
    #expect(text(value) == text(Value(json: planned)), "\(place)")
    return 1
  }

  /// A scalar as text, because a provider may want `5` where `"5"` is written.
  private func text(_ value: Value) -> String { value.string ?? value.json }

  private func input(_ infra: URL, _ variables: String) throws -> ModuleInput {
    let names = try FileManager.default.contentsOfDirectory(atPath: infra.path)
      .filter { $0.hasSuffix(".tf") }.sorted()
    let files = try (names + [variables]).enumerated().map { index, name in
      let data = try Data(contentsOf: infra.appendingPathComponent(name))
      return SourceFile(index: UInt32(index), path: name, bytes: Array(data))
    }
    return ModuleInput(files: Array(files.dropLast()), variableFiles: [files[files.count - 1]])
  }

  private func terraform(_ arguments: [String], _ folder: URL) throws -> Shell.Result {
    let settings = try TerraformMirror.shared.get()
    return try Tool.terraform.run(
      arguments + ["-no-color"].filter { _ in arguments[0] != "show" }, in: folder,
      environment: [
        "TF_CLI_CONFIG_FILE": settings.path, "CHECKPOINT_DISABLE": "1", "TF_IN_AUTOMATION": "1",
        "GOOGLE_SCHEMA": Tool.folder.appendingPathComponent("google-provider.pb").path,
      ])
  }
}
