import Diagnostics
import Testing

@testable import Rego

struct ConformanceParsingTests {
  @Test func `every module of the public cases parses as v1`() throws {
    guard let cases = try ConformanceModules.load() else { return }
    var failures: [String] = []
    var older = 0
    for item in cases {
      let file = SourceFile(path: "policy.rego", text: item.text)
      let result = Parser.parse(file, version: nil)
      if result.value?.version == .v0 { older += 1 }
      for diagnostic in result.diagnostics where diagnostic.severity == .error {
        failures.append("\(item.note): \(diagnostic.summary)\n\(item.text)")
      }
    }
    #expect(failures == [])
    #expect(older == 0)
  }
}
