import Diagnostics
import TestSupport
import Testing

@testable import Rego

struct SyntaxTreeTests {
  private func tree(_ name: String, _ version: RegoVersion?) throws -> String {
    let file = SourceFile(index: 0, path: name, bytes: try fixture(name))
    let result = Parser.parse(file, version: version)
    let notes = result.diagnostics.map { "\($0.severity.word): \($0.summary)\n" }.joined()
    return notes + (result.value.map { SyntaxDump.text($0) } ?? "")
  }

  @Test func `every construct of v1 has its tree`() throws {
    expectSnapshot(try tree("every-construct.rego", .v1), "every-construct.tree.txt")
  }

  @Test func `every construct of v0 has its tree`() throws {
    expectSnapshot(try tree("older-constructs.rego", .v0), "older-constructs.tree.txt")
  }

  @Test func `an unknown version is v0 where only that fits`() throws {
    let text = try tree("older-constructs.rego", nil)
    #expect(text.hasPrefix("note: read as Rego v0\npackage"))
  }

  @Test func `one broken rule does not hide the others`() throws {
    expectSnapshot(try tree("broken-rules.rego", .v1), "broken-rules.tree.txt")
  }

  @Test(arguments: [
    "x", "(x + 1)", "f(x)[0].y", "[1, 2][i]", "{\"a\": 1}.a", "input.x[\"y z\"]", "$\"a{b}c\"",
    "{x | x := 1}", "-1.50", "set()", "\"\\u00e9\"",
  ])
  func `a term's range is its text`(_ text: String) throws {
    let file = SourceFile(path: "query", text: "  \(text)  # comment")
    let term = try #require(Parser.parseTerm(file).value)
    #expect(file.text(term.range) == text)
  }

  @Test func `operands, elements and heads have the ranges of their text`() throws {
    let file = SourceFile(
      path: "p.rego",
      text: "package a.b\np[x].q := (y + 1) * z if { not f(x, y) with input as 1 }\n")
    let module = try #require(Parser.parse(file, version: .v1).value)
    let rule = try #require(module.rules.first)
    let value = try #require(rule.head.value)
    guard case .call(let call) = value.kind else { return #expect(Bool(false)) }
    let texts = [
      module.package.range, rule.range, rule.head.range, rule.head.reference.range, value.range,
      call.operation.range, call.arguments[0].range, rule.body[0].range,
      rule.body[0].withs[0].range,
    ].map(file.text)
    #expect(
      texts == [
        "a.b", "p[x].q := (y + 1) * z if { not f(x, y) with input as 1 }",
        "p[x].q := (y + 1) * z", "p[x].q", "(y + 1) * z", "*", "(y + 1)",
        "not f(x, y) with input as 1", "with input as 1",
      ])
  }

  @Test func `a default without a value is kept as OPA does`() throws {
    let file = SourceFile(path: "p.rego", text: "package p\ndefault allow\ndefault f(_)\n")
    let result = Parser.parse(file, version: .v1)
    #expect(result.diagnostics == [])
    #expect(result.value?.rules.map(SyntaxDump.text) == ["default allow", "default f($0)"])
    #expect(result.value?.rules.map(\.head.value?.range) == [nil, nil])
  }

  @Test(arguments: [
    ("data.test.p = x", "{(eq (ref data \"test\" \"p\") x)}"),
    ("x := 1; y", "{(assign x 1); y}"),
    ("some k, v in xs", "{(some-in k v xs)}"),
    ("x, y in z", "{(internal.member_3 x y z)}"),
    ("[x, y in z]", "{[x (internal.member_2 y z)]}"),
    ("f(x, (y, z in w))", "{(f x (internal.member_3 y z w))}"),
    ("{a | b, c}", "{<(or a b) c>}"),
    ("{a | b}", "{<a | {b}>}"),
    ("{a: b | c}", "{{a: b | {c}}}"),
    ("{a: b | c, d: e}", "{{a: (or b c), d: e}}"),
    ("a + b * c == d | e & f", "{(equal (plus a (mul b c)) (or d (and e f)))}"),
    ("a - b - c", "{(minus (minus a b) c)}"),
    ("1 -1", "{(minus 1 1)}"),
    ("-1 - -1", "{(minus -1 -1)}"),
    ("x == 1 in y", "{(internal.member_2 (equal x 1) y)}"),
    ("not.x", "{(ref not \"x\")}"),
    ("not input.x", "{not (ref input \"x\")}"),
    ("[_, _]", "{[$0 $1]}"),
    (".5", "{0.5}"),
    ("\"\\ud83d\\ude00\"", "{\"😀\"}"),
    ("`a\\n`", "{\"a\\\\n\"}"),
    ("$\"a\\{b{c}\"", "{(template \"a{b\" {c})}"),
    ("$`{a}\n{\"b\"}`", "{(template {a} \"\\n\" {\"b\"})}"),
    ("$\"{ {1} }\"", "{(template {<1>})}"),
    ("f(1).x[y](2)", "{((ref (f 1) \"x\" y) 2)}"),
  ])
  func `a query has its tree`(_ text: String, _ expected: String) {
    let result = Parser.parseQuery(SourceFile(path: "query", text: text))
    #expect(result.diagnostics == [])
    #expect(result.value.map { SyntaxDump.text($0) } == expected)
  }
}
