import Diagnostics
import Foundation
import Testing

@testable import Rego

/// A call in Rego and the value, as Rego prints it, or the error that it gives.
struct BuiltinCall: Sendable, CustomTestStringConvertible {
  let call: String
  let result: String

  init(_ call: String, _ result: String) { (self.call, self.result) = (call, result) }

  var testDescription: String { call }

  /// Evaluates the call strictly and compares its value, `undefined` or `error: …` with the result.
  func check(sourceLocation: Testing.SourceLocation = #_sourceLocation) {
    #expect(outcome == result, sourceLocation: sourceLocation)
  }

  private var outcome: String {
    let file = SourceFile(path: "call.rego", text: "package t\np := \(call)\n")
    guard let module = Parser.parse(file, version: .v1).value else { return "no module" }
    let compiled = Compiler.compile([module])
    guard let plan = compiled.value else {
      return compiled.diagnostics.map(\.summary).joined(separator: "\n")
    }
    var environment = EvaluationEnvironment()
    environment.readTimeZone = { name in
      let url = URL(fileURLWithPath: "/usr/share/zoneinfo").appendingPathComponent(name)
      return (try? Data(contentsOf: url)).map { Array($0) }
    }
    let evaluator = Evaluator(
      plan, base: .object(.empty), isStrict: true, environment: environment)
    evaluator.start(input: nil)
    do {
      return try evaluator.value(ofRule: 0)?.description ?? "undefined"
    } catch {
      return "error: \(error.message)"
    }
  }
}
