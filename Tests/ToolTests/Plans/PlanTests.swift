import Diagnostics
import Documents
import Foundation
import Terraform
import TestSupport
import Testing

/// Small modules that terraform itself plans, value by value against the evaluator.
@Suite(.needs(.terraformCore)) struct `Plans` {
  @Test(arguments: [
    "operators.txt", "functions.txt", "unknown.txt", "variables.txt", "resources.txt",
    "modules.txt", "more.txt", "json.txt", "corners.txt",
  ])
  func `every value is what terraform plans`(_ fixture: String) throws {
    let cases = try PlanCase.load(fixture)
    #expect(!cases.isEmpty)
    var values = 0
    for item in cases { values += try compare(item) }
    print("\(fixture): \(cases.count) modules, \(values) values as terraform plans them")
  }

  /// Compares one module and returns the number of values.
  private func compare(_ item: PlanCase) throws -> Int {
    let scratch = try Scratch()
    try item.write(to: scratch.root)
    let environment = [
      "CHECKPOINT_DISABLE": "1", "TF_IN_AUTOMATION": "1", "TF_CLI_CONFIG_FILE": "",
    ]
    func terraform(_ arguments: String...) throws -> Shell.Result {
      try Tool.terraformCore.run(arguments, in: scratch.root, environment: environment, limit: 60)
    }
    if item.hasModules { try terraform("init", "-no-color", "-input=false").expectSuccess() }
    let plan = try terraform(
      "plan", "-no-color", "-input=false", "-lock=false", "-refresh=false", "-out=plan")
    guard plan.status == 0 else {
      Issue.record("\(item.name): \(plan.transcript)")
      return 0
    }
    let shown = try terraform("show", "-json", "plan")
    let document = try #require(JSONParser.parse(text: shown.output).value, "\(item.name)")
    let ours = ModuleEvaluator.evaluate(item.input)
    for diagnostic in ours.diagnostics {
      let place = diagnostic.subject.map { "\($0.file):\($0.start)" } ?? ""
      Issue.record("\(item.name): \(place) \(diagnostic.summary): \(diagnostic.detail ?? "")")
    }
    return compareOutputs(item, document, ours.value)
      + compareResources(item, document, ours.value)
  }

  private func compareOutputs(
    _ item: PlanCase, _ plan: Document, _ module: EvaluatedModule
  ) -> Int {
    var values = 0
    for output in module.outputs {
      guard let change = plan.root["output_changes"]?[output.name] else {
        Issue.record("\(item.name): no output \(output.name)")
        continue
      }
      values += expect(
        "\(item.name) \(output.name) \(expression(item, output.name))", change["after"],
        change["after_unknown"], output.value)
    }
    return values
  }

  private func expression(_ item: PlanCase, _ output: String) -> String {
    let start = item.files[0].text.range(of: "output \"\(output)\" {\n  value = ")?.upperBound
    guard let start else { return "" }
    return item.files[0].text[start...].prefix { $0 != "\n" }.description
  }

  private func compareResources(
    _ item: PlanCase, _ plan: Document, _ module: EvaluatedModule
  ) -> Int {
    var values = 0
    var changes: [String: Node] = [:]
    for change in plan.root["resource_changes"]?.elements.map({ $0 }) ?? [] {
      changes[change["address"]?.string ?? ""] = change["change"]
    }
    let instances = module.resources.flatMap(\.instances)
    #expect(Set(instances.map(\.address)) == Set(changes.keys), "\(item.name)")
    for instance in instances {
      guard let change = changes[instance.address] else { continue }
      for name in ["input", "triggers_replace"] {
        guard let value = instance.values[name] else { continue }
        values += expect(
          "\(item.name) \(instance.address).\(name)", change["after"]?[name],
          change["after_unknown"]?[name], value)
      }
    }
    return values
  }

  private func expect(_ place: String, _ after: Node?, _ unknown: Node?, _ value: Value) -> Int {
    let wanted = after.map { Value(json: $0).json } ?? "null"
    let wantedUnknown = unknown.map { Value(json: $0).json } ?? "false"
    let found = PlannedValue.after(value)
    var foundUnknown = PlannedValue.unknown(value)
    // A plan says of a value without unknown parts either "false" or where they are not.
    if value.isWhollyKnown, wantedUnknown == "false" { foundUnknown = "false" }
    if found != wanted || foundUnknown != wantedUnknown {
      Issue.record(
        "\(place)\n  terraform: \(wanted) unknown \(wantedUnknown)\n  ours:      \(found) unknown \(foundUnknown)"
      )
    }
    return 1
  }
}
