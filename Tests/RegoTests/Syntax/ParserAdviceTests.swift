import Diagnostics
import Testing

@testable import Rego

/// What a person is told to do next.
struct ParserAdviceTests {
  private func parse(_ text: String, _ version: RegoVersion? = .v1) -> Parsed<Module?> {
    Parser.parse(SourceFile(path: "policy.rego", text: "package p\n" + text), version: version)
  }

  /// The text after all edits of all diagnostics.
  private func fixed(_ text: String) -> String {
    let result = parse(text)
    var bytes = Array(("package p\n" + text).utf8)
    let edits = result.diagnostics.flatMap(\.edits).sorted { $0.range.start > $1.range.start }
    for edit in edits {
      bytes.replaceSubrange(
        Int(edit.range.start)..<Int(edit.range.end), with: Array(edit.replacement.utf8))
    }
    return String(String(decoding: bytes, as: UTF8.self).dropFirst("package p\n".count))
  }

  @Test(arguments: [
    ("p { true }", "p if { true }"),
    ("deny[msg] { msg := 1 }", "deny contains msg if { msg := 1 }"),
    ("p[\"x\"]", "p contains \"x\""),
    ("f(x) = y { y := x } else = 2 { x }", "f(x) = y if { y := x } else = 2 if { x }"),
    ("p := 1 { x } { y }", "p := 1 if { x } { y }"),
  ])
  func `edits turn v0 into v1`(_ text: String, _ expected: String) {
    #expect(fixed(text) == expected)
    #expect(parse(expected).diagnostics == [])
  }

  @Test(arguments: [
    ("p if { a && b }", "There is no `&&`: expressions on lines of their own must all hold."),
    (
      "p if { a || b }",
      "There is no `||`: give the rule a second body, or use `in` with a set."
    ),
    ("p if { !x }", "Write `not` before an expression that must not hold."),
    ("p := 'x'", "Strings stand in double quotes or backticks."),
    ("p := \"x", "A string in double quotes ends on its line. Use backticks for more."),
    ("p", "A rule needs a value or a body: `p := …`, `p if { … }`."),
    ("p if { x = = 1 }", "Comparison is `==`."),
    ("default p.q", "Write `default p.q := <VALUE>`."),
    ("import data.if", "Import a different path or use an alias."),
  ])
  func `a frequent mistake has its next step`(_ text: String, _ detail: String) {
    #expect(parse(text).diagnostics.map(\.detail) == [detail])
  }

  @Test(arguments: [
    ("p if { true }", "In Rego v0 `if` needs `import future.keywords.if` or `import rego.v1`."),
    (
      "p { some x in xs }",
      "In Rego v0 `in` needs `import future.keywords.in` or `import rego.v1`."
    ),
    (
      "p { x in xs }",
      "In Rego v0 `in` needs `import future.keywords.in` or `import rego.v1`."
    ),
  ])
  func `a keyword that v0 does not import has its next step`(_ text: String, _ detail: String) {
    #expect(parse(text, .v0).diagnostics.first?.detail == detail)
  }

  @Test func `a bracket that is never closed is shown`() {
    let result = parse("p if { x == [1, 2] \n")
    #expect(result.diagnostics.map(\.summary) == ["unexpected eof token: expected \\n or ; or }"])
    #expect(result.diagnostics.map(\.detail) == ["A bracket is never closed."])
    #expect(result.diagnostics.flatMap(\.related).map(\.text) == ["opened here"])
    #expect(result.diagnostics.flatMap(\.related).map(\.range.start) == [15])
  }

  @Test func `an error in a v0 module of unknown version is v0's error`() {
    let result = parse("p { true }\nq { x == }\nr { true }\n", nil)
    #expect(result.diagnostics.map(\.summary) == ["unexpected } token", "read as Rego v0"])
    #expect(result.value?.version == .v0)
  }

  @Test func `an error in a v1 module of unknown version is v1's error`() {
    let result = parse("p if true\nq if { x == }\n", nil)
    #expect(result.diagnostics.map(\.summary) == ["unexpected } token"])
  }

  @Test func `rego.v1 makes a v0 module v1`() {
    let result = parse("import rego.v1\np if true\nq contains 1 if 1 in [1]\n", .v0)
    #expect(result.diagnostics == [])
    #expect(result.value?.version == .v1)
  }

  @Test func `an imported keyword is reserved from there on`() {
    let result = parse("in := 1\nimport future.keywords.every\np { every x in [1] { x } }\n", .v0)
    #expect(result.diagnostics == [])
    #expect(result.value?.rules.count == 2)
  }

  @Test func `a byte that is no UTF-8 is reported and reading goes on`() {
    let bytes = Array("package p\np := \"".utf8) + [0xFF] + Array("\"\nq := 1\n".utf8)
    let result = Parser.parse(SourceFile(index: 0, path: "p.rego", bytes: bytes), version: .v1)
    #expect(result.diagnostics.map(\.summary) == ["illegal utf-8 character"])
    #expect(result.diagnostics.map(\.subject?.start) == [16])
    #expect(result.value?.rules.count == 2)
  }

  @Test func `a byte order mark and CRLF line ends are accepted`() {
    let text =
      "\u{FEFF}package p\r\n# METADATA\r\n# title: x\r\np := 1\r\nq if {\r\n  p\r\n  p\r\n}\r\n"
    let result = Parser.parse(SourceFile(path: "p.rego", text: text), version: .v1)
    #expect(result.diagnostics == [])
    #expect(result.value?.annotations.first?.title == "x")
    #expect(result.value?.rules.count == 2)
  }
}
