import Diagnostics
import TestSupport
import Testing

@testable import Rego

struct RoundTripTests {
  private func dump(_ text: String) -> String {
    let result = Parser.parse(SourceFile(path: "policy.rego", text: text), version: .v1)
    let errors = result.diagnostics.map { "error: \($0.summary)\n" }.joined()
    return errors + (result.value.map { SyntaxDump.text($0) } ?? "")
  }

  @Test func `printed modules of the public cases read as the same trees`() throws {
    for item in try ConformanceModules.load() ?? [] {
      let file = SourceFile(path: "policy.rego", text: item.text)
      let module = try #require(Parser.parse(file, version: .v1).value)
      #expect(dump(module.description) == SyntaxDump.text(module), "\(item.note)")
    }
  }

  @Test func `printing writes every construct as v1 text`() throws {
    let file = SourceFile(index: 0, path: "policy.rego", bytes: try fixture("every-construct.rego"))
    let module = try #require(Parser.parse(file, version: .v1).value)
    expectSnapshot(module.description, "every-construct.printed.rego")
    #expect(dump(module.description) == SyntaxDump.text(module))
  }
}
