import Documents
import Foundation
import Testing

@testable import Terraform

/// The functions that terraform itself lists, against those of the evaluator.
@Suite(.needs(.terraformCore)) struct `Functions` {
  @Test func `every function has the parameters that terraform lists`() throws {
    let scratch = try Scratch()
    let listed = try Tool.terraformCore.run(
      ["metadata", "functions", "-json"], in: scratch.root, environment: ["TF_CLI_CONFIG_FILE": ""])
    let start = try #require(listed.output.firstIndex(of: "{"))
    let root = try #require(JSONParser.parse(text: String(listed.output[start...])).value?.root)
    let signatures = try #require(root["function_signatures"])
    var names: Set<String> = []
    for member in signatures.members where !member.key.hasPrefix("core::") {
      names.insert(member.key)
      guard let function = FunctionTable.functions[member.key] else { continue }
      let wanted = (member.value["parameters"]?.elements.map { $0 } ?? []).map(describe)
      #expect(function.parameters.map(describe) == wanted, "\(member.key)")
      let rest = member.value["variadic_parameter"].map(describe)
      #expect(function.rest.map(describe) == rest, "\(member.key)")
    }
    #expect(names == Set(FunctionTable.names))
    print("functions: \(names.count) with the parameters that terraform lists")
  }

  private func describe(_ parameter: Node) -> String {
    let type = parameter["type"].map { Value(json: $0).json } ?? ""
    let isNullable = parameter["is_nullable"]?.boolean ?? false
    return "\(parameter["name"]?.string ?? "") \(type)\(isNullable ? " or null" : "")"
  }

  private func describe(_ parameter: Function.Parameter) -> String {
    "\(parameter.name) \(json(parameter.type))\(parameter.allowsNull ? " or null" : "")"
  }

  private func json(_ type: ValueType) -> String {
    switch type {
    case .any: "\"dynamic\""
    case .list(let element): "[\"list\",\(json(element))]"
    case .set(let element): "[\"set\",\(json(element))]"
    case .map(let element): "[\"map\",\(json(element))]"
    default: "\"\(type.name)\""
    }
  }
}
