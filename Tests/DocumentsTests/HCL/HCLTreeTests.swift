import Diagnostics
import Documents
import TestSupport
import Testing

@Suite struct `HCL trees` {
  /// What the expression of `a = …` parses to, without errors.
  private func describe(_ text: String) -> String {
    let parsed = HCLParser.parse(text: "a = \(text)\n")
    #expect(parsed.diagnostics == [])
    return parsed.value.body.attribute("a").map { HCLTreePrinter.describe($0.value) } ?? "nothing"
  }

  @Test func `everything has its place`() throws {
    let file = SourceFile(index: 0, path: "main.tf", bytes: try fixture("main.tf"))
    expectSnapshot(HCLTreePrinter.print(file), "main.tf")
  }

  @Test(arguments: [
    ("1 + 2 * 3 - 4", "((1 + (2 * 3)) - 4)"),
    ("1 + 2 == 3 && 4 < 5 || false", "((((1 + 2) == 3) && (4 < 5)) || false)"),
    ("a || b && c", "(a || (b && c))"),
    ("-a.b + 5", "(-a.b + 5)"),
    ("!a == b", "(!a == b)"),
    ("a == b < c", "(a == (b < c))"),
    ("a ? b : c ? d : e", "(a ? b : (c ? d : e))"),
    ("a ? b ? c : d : e", "(a ? (b ? c : d) : e)"),
    ("(a ? b : c) + 1", "(((a ? b : c)) + 1)"),
    ("7 % 4 / 2", "((7 % 4) / 2)"),
  ])
  func `operators bind as HCL says`(_ text: String, _ tree: String) {
    #expect(describe(text) == tree)
  }

  @Test(arguments: [
    ("a.b.c", "a.b.c"), ("a.0.b", "a[0].b"), ("a[0][\"x\"]", "a[0][\"x\"]"),
    ("a[b.c]", "<a>[b.c]"), ("a[b].c[1]", "<<a>[b]>.c[1]"), ("f(x).y", "<f(x)>.y"),
    ("a.*.b.0", "splat(a each <_>.b[0])"), ("a[*].b[c].d", "splat(a each <<<_>.b>[c]>.d)"),
    ("a[*]", "splat(a each _)"), ("a.b[*][*].c", "splat(a.b each splat(_ each <_>.c))"),
    ("a.*.b[0]", "<splat(a each <_>.b)>[0]"), ("a[\n0\n]", "a[0]"),
    ("\"x\"[0]", "<\"x\">[0]"), ("[1][0]", "<[1]>[0]"),
  ])
  func `steps lead from a value to its parts`(_ text: String, _ tree: String) {
    #expect(describe(text) == tree)
  }

  @Test(arguments: [
    ("f()", "f()"), ("f(a,\n b,\n)", "f(a, b)"), ("f(a...)", "f(a...)"),
    ("p::x::f(1)", "p::x::f(1)"), ("[]", "[]"), ("[1, 2,]", "[1, 2]"), ("[\n1\n,\n2\n]", "[1, 2]"),
    ("{}", "{}"), ("{a = 1, \"b\": 2}", "{\"a\" = 1, \"b\" = 2}"),
    ("{\n  a = 1\n\n  (b) = 2,\n  true : 3\n}", "{\"a\" = 1, (b) = 2, \"true\" = 3}"),
    ("{a.b = 1}", "{a.b = 1}"), ("{\"${a}-b\" = 1}", "{template(a, \"-b\") = 1}"),
    ("[for x in y: x if x > 1]", "for x in y: x if (x > 1)"),
    ("{\n  for k, v in m :\n  k => v...\n}", "for k, v in m: k => v..."),
  ])
  func `collections and calls may span lines`(_ text: String, _ tree: String) {
    #expect(describe(text) == tree)
  }

  @Test(arguments: [
    (#""a\n\t\"\\\u00e9\U0001F600""#, #""a\n\t\"\\é😀""#),
    (#""$${x} %%{y} $x 5% $$""#, #""${x} %{y} $x 5% $$""#),
    (#""${a}""#, "wrapped(a)"), (#""${a}b""#, #"template(a, "b")"#),
    (#"" ${~ a ~} b""#, #"template("", a, "b")"#), (#""""#, #""""#),
    (#""${"${"x"}"}""#, #"wrapped(wrapped("x"))"#),
    (#""a${ {b = "}"}.b }c""#, #"template("a", <{"b" = "}"}>.b, "c")"#),
    (
      #""%{ if a }x%{ else }y${z}%{ endif }""#, #"template((a ? template("x") : template("y", z)))"#
    ),
    (
      #""%{ for k, v in m ~} ${v} %{~ endfor }!""#,
      #"template(joined(for k, v in m: template("", v, "")), "!")"#
    ),
    ("<<EOT\n  a\n    b\n  EOT\n", #""  a\n    b\n""#),
    ("<<-EOT\n    a\n      b\n\n    c\n  EOT\n", #""a\n  b\n\nc\n""#),
    ("<<-EOT\n    a\n  ${b}\n    EOT\n", #"template("  a\n", b, "\n")"#),
    ("<<EOT\nEOT\n", #""""#), ("<<EOT\r\na\r\nEOT\r\n", #""a\r\n""#),
    ("[<<A\nx\nA\n, <<B\ny\nB\n]", #"["x\n", "y\n"]"#),
    ("\"an\u{303}os\"", "\"años\""),
  ])
  func `templates are text, values and directives`(_ text: String, _ tree: String) {
    #expect(describe(text) == tree)
  }

  @Test(arguments: [
    ("0", "0"), ("3.14", "3.14"), ("1e3", "1e3"), ("007", "7"), ("1.5E-3", "1.5E-3"),
    ("12345678901234567890", "12345678901234567890"),
  ])
  func `numbers keep their value`(_ text: String, _ tree: String) {
    #expect(describe(text) == tree)
  }

  @Test func `comments end at their line`() {
    let parsed = HCLParser.parse(text: "a = 1 # one\n// two\nb = /* three */ 2\n# end")
    #expect(parsed.diagnostics == [])
    #expect(parsed.value.body.attributes.map(\.name) == ["a", "b"])
    #expect(parsed.value.comments.map(\.text) == ["one", "two", "three", "end"])
    #expect(parsed.value.comments.map(\.standsAlone) == [false, true, false, true])
  }

  @Test func `a template file is text, values and directives`() {
    let file = SourceFile(
      path: "x.tftpl", text: "%{ for x in xs ~}\n- ${x}\n%{ endfor ~}\nprice: $5\n$")
    let parsed = HCLParser.parseTemplate(file)
    #expect(parsed.diagnostics == [])
    #expect(
      HCLTreePrinter.describe(parsed.value)
        == #"template(joined(for x in xs: template("- ", x, "\n")), "price: $5\n$")"#)
  }
}
