import Diagnostics
import Documents
import Foundation
import TestSupport
import Testing

@testable import Terraform

/// A plan with the schema of the provider for Google Cloud, compared with the evaluator.
///
/// The provider has nothing behind its schema: what is configured is planned as Terraform converts
/// it, and what the provider computes is unknown.
struct ProviderPlan {
  let folder: URL
  let name: String

  /// Plans with terraform and compares every value of the plan.
  ///
  /// Outputs are left out where they rest on data sources: the mirror's provider makes those up.
  func compare(
    _ arguments: [String], with input: ModuleInput, outputs: Bool = true
  ) throws -> PlanComparison {
    try terraform(["plan", "-input=false", "-lock=false", "-out=plan"] + arguments).expectSuccess()
    let shown = try terraform(["show", "-json", "plan"])
    let plan = try #require(JSONParser.parse(text: shown.output).value)
    let schema = try Self.schema.get()
    var input = input
    input.schema = schema
    input.lockFile = try lockFile()
    let module = ModuleEvaluator.evaluate(input)
    let problems =
      module.diagnostics
      + SchemaCheck.problems(in: module.value, schema, lockFile: input.lockFile)
    #expect(problems.map { "\($0.summary): \($0.detail ?? "")" } == [], "\(name)")
    var changes: [String: Node] = [:]
    var managed: Set<String> = []
    for change in plan.root["resource_changes"]?.elements.map({ $0 }) ?? [] {
      let address = change["address"]?.string ?? ""
      changes[address] = change["change"]
      if change["mode"]?.string == "managed" { managed.insert(address) }
    }
    let planned = module.value.resources.filter { $0.mode == .managed }.flatMap(\.instances)
    #expect(Set(planned.map(\.address)) == managed, "\(name)")
    var comparison = PlanComparison(name: name, schema: schema)
    for resource in module.value.resources {
      let shape = resource.block.flatMap { schema.body(resource.mode, resource.type, $0) }
      for instance in resource.instances {
        // A data source is in the plan only where terraform must wait for it.
        guard let change = changes[instance.address] else { continue }
        comparison.compare(instance, shape, change)
      }
    }
    comparison.compareReferences(input, module.value, changes)
    if outputs { comparison.compareOutputs(module.value, plan.root["output_changes"]) }
    return comparison
  }

  /// What terraform wrote down about the version of the provider.
  private func lockFile() throws -> SourceFile {
    let path = ".terraform.lock.hcl"
    let bytes = Array(try Data(contentsOf: folder.appendingPathComponent(path)))
    return SourceFile(index: 0, path: path, bytes: bytes)
  }

  /// The schema of the catalogue.
  private static let schema = Result {
    let url = ProjectPaths.root.appendingPathComponent("policies/schemas/google.json")
    let bytes = Array(try Data(contentsOf: url))
    return try #require(ProviderSchema(SourceFile(index: 0, path: "google.json", bytes: bytes)))
  }

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
