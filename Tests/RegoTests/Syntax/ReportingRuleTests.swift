import Diagnostics
import Testing

@testable import Rego

@Suite struct ReportingRuleTests {
  private func defects(_ text: String) throws -> [String?] {
    let file = SourceFile(path: "p.rego", text: "package p\n" + text)
    let module = try #require(Parser.parse(file, version: .v1).value)
    return module.reportingRules.map(\.defect)
  }

  @Test(arguments: [
    ("deny contains 1", "its elements are neither strings nor objects with `msg`"),
    ("deny contains [\"a\"]", "its elements are neither strings nor objects with `msg`"),
    ("deny contains {\"message\": \"a\"}", "its elements are objects without `msg`"),
    ("deny contains \"a\" if false", "its body is never true"),
    ("deny contains \"a\" if not true", "its body is never true"),
    ("deny(x) := x", "a function is never called by the linter"),
    ("deny if input.x", "its value is `true`, which is no message"),
  ])
  func `a rule that can never report has a reason`(_ text: String, _ reason: String) throws {
    #expect(try defects(text) == [reason])
  }

  @Test(arguments: [
    "deny contains msg if msg := input.x", "deny contains {\"msg\": \"a\"}",
    "deny contains {key: \"a\"} if some key in [\"msg\"]", "deny contains \"a\" if not false",
    "deny contains 1\ndeny contains \"a\"", "deny contains sprintf(\"%s\", [input.x])",
  ])
  func `a rule that may report has none`(_ text: String) throws {
    #expect(try defects(text) == [nil])
  }
}
