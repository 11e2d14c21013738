import Diagnostics
import TestSupport
import Testing

@testable import Rego

/// Texts with a mark at each error, and all messages in order.
struct ParserErrorTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var text: String
    var messages: [String]

    init(_ text: String, _ messages: String...) {
      self.text = text
      self.messages = messages
    }

    var testDescription: String { text }
  }

  /// Checks the summaries and that the errors start at 1️⃣, 2️⃣, … in this order.
  private func check(
    _ text: String, _ messages: [String], version: RegoVersion,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) {
    let marked = MarkedText(text)
    let result = Parser.parse(
      SourceFile(path: "policy.rego", text: marked.text), version: version)
    #expect(result.diagnostics.map(\.summary) == messages, sourceLocation: sourceLocation)
    let expected = ["1️⃣", "2️⃣", "3️⃣"].compactMap { marked.offsets[$0] }
    let starts = result.diagnostics.compactMap(\.subject?.start).map(Int.init)
    #expect(Array(Set(starts)).sorted() == expected, sourceLocation: sourceLocation)
  }

  @Test(arguments: Case.statements)
  func `a broken statement is reported in OPA's words`(_ item: Case) {
    check("package p\n" + item.text, item.messages, version: .v1)
  }

  @Test(arguments: Case.terms)
  func `a broken term is reported in OPA's words`(_ item: Case) {
    check("package p\n" + item.text, item.messages, version: .v1)
  }

  @Test(arguments: Case.modules)
  func `a broken module is reported in OPA's words`(_ item: Case) {
    check(item.text, item.messages, version: .v1)
  }

  @Test(arguments: Case.older)
  func `a broken statement of v0 is reported in OPA's words`(_ item: Case) {
    check("package p\n" + item.text, item.messages, version: .v0)
  }
}

extension ParserErrorTests.Case {
  typealias Case = ParserErrorTests.Case

  static let statements: [Case] = [
    Case("1️⃣p { true }", "`if` keyword is required before rule body"),
    Case("1️⃣p := 1 { true }", "`if` keyword is required before rule body"),
    Case("1️⃣f(x) { x }", "`if` keyword is required before function body"),
    Case(
      "1️⃣deny[msg] { msg := 1 }", "`contains` keyword is required for partial set rules",
      "`if` keyword is required before rule body"),
    Case("1️⃣p[\"x\"]", "`contains` keyword is required for partial set rules"),
    Case("1️⃣p.q.r", "rule must have value assignment and/or body declaration"),
    Case("1️⃣p", "var cannot be used for rule name"),
    Case("1️⃣\"p\" := 1", "string cannot be used for rule name"),
    Case("1️⃣1 = 2", "number cannot be used for rule name"),
    Case("1️⃣[1]", "array cannot be used for rule name"),
    Case("1️⃣{1}", "set cannot be used for rule name"),
    Case("1️⃣not p", "negated expressions cannot be used for rule head"),
    Case(
      "1️⃣p := 1 with input as 2", "expressions using with keyword cannot be used for rule head"),
    Case("1️⃣p := 1; q := 2", "multiple expressions cannot be used for rule head"),
    Case("1️⃣some x", "'some' declarations cannot be used for rule head"),
    Case("1️⃣every x in [] { x }", "expression cannot be used for rule head"),
    Case("1️⃣p == 1", "rule name conflicts with built-in function"),
    Case("1️⃣f()", "rule argument list must take at least one argument"),
    Case("p1️⃣+1", "unexpected plus token"),
    Case("1️⃣if := 1", "unexpected if keyword"),
    Case("1️⃣contains := 1", "contains keyword cannot be used for rule name"),
    Case("1️⃣} p := 1", "unexpected } token"),
    Case(
      "p := 1️⃣", "unexpected eof token: expected rule value term (e.g., p := <VALUE> { ... })"),
    Case(
      "p = 1️⃣)", "unexpected ) token: expected rule value term (e.g., p = <VALUE> { ... })"),
    Case(
      "f(x) := 1️⃣",
      "unexpected eof token: expected function value term (e.g., f(...) := <VALUE> { ... })"),
    Case(
      "default p := 1️⃣",
      "unexpected eof token: expected default rule value term (e.g., default p := <VALUE>)"),
    Case("1️⃣default p.q", "illegal default rule (must have a value)"),
    Case("default p := 1️⃣x", "illegal default rule (value cannot contain var)"),
    Case("default p := [1, 1️⃣input.x]", "illegal default rule (value cannot contain ref)"),
    Case("default p := 1️⃣f(1)", "illegal default rule (value cannot contain call)"),
    Case("default f(1️⃣1) := 1", "illegal default rule (arguments cannot contain number)"),
    Case("default f(x, 1️⃣x) := 1", "illegal default rule (arguments cannot be repeated x)"),
    Case("default 1️⃣1", "unexpected number token: expected rule head name"),
    Case(
      "f(x) 1️⃣contains 1",
      "unexpected contains keyword: the contains keyword can only be used with multi-value "
        + "rule definitions (e.g., f contains <VALUE> { ... })"),
    Case(
      "p contains 1️⃣",
      "unexpected eof token: expected rule key term (e.g., p contains <VALUE> { ... })"),
    Case("p if 1️⃣", "unexpected eof token: rule body expected"),
    Case("p if { x == 1 1️⃣y }", "unexpected identifier token: expected \\n or ; or }"),
    Case("p if { x == 1 1️⃣", "unexpected eof token: expected \\n or ; or }"),
    Case("p if { x; 1️⃣}", "unexpected } token"),
    Case("p if { not 1️⃣some x }", "unexpected some keyword: illegal negation of 'some'"),
    Case(
      "p if { not 1️⃣every x in xs { x } }",
      "unexpected every keyword: illegal negation of 'every'"),
    Case("p if { some 1️⃣}", "unexpected } token: expected var"),
    Case("p if { some x, 1️⃣}", "unexpected } token"),
    Case(
      "p if { some x == 1 1️⃣}",
      "unexpected } token: expected `x in xs` or `x, y in xs` expression"),
    Case("p if { every x in xs 1️⃣}", "unexpected } token: missing body"),
    Case("p if { every x in xs {1️⃣} }", "found empty body"),
    Case(
      "p if { every x 1️⃣{ x } }",
      "unexpected { token: expected `x[, y] in xs { ... }` expression"),
    Case("p if { every 1️⃣1 in xs { x } }", "unexpected number: expected value to be a variable"),
    Case(
      "p if { every 1️⃣[k], v in xs { v } }", "unexpected array: expected key to be a variable"),
    Case("p if { x with 1️⃣1 as 2 }", "unexpected number token: expected ident"),
    Case("p if { x with input 1️⃣}", "unexpected } token: expected as keyword"),
    Case("p if { x with input as 1️⃣}", "unexpected } token"),
    Case(
      "p if { x } else 1️⃣p", "unexpected identifier token: expected else value term or rule body"),
    Case(
      "p contains 1 if { x } 1️⃣else := 2 if { y }",
      "else keyword cannot be used on multi-value rules"),
    Case(
      "p[x] := 1 if { x } 1️⃣else := 2 if { y }",
      "else keyword cannot be used on rules with variables in head"),
    Case("p if { x } else := 1 if { y } 1️⃣{ z }", "expected else keyword"),
    Case("1️⃣f(x).g := 1", "invalid rule head: f(x)."),
  ]

  static let terms: [Case] = [
    Case("p := 1️⃣\"x", "non-terminated string"),
    Case("p := 1️⃣`x", "non-terminated string"),
    Case("p := 1️⃣$\"x", "non-terminated string"),
    Case("p := 1️⃣$x", "illegal $ character"),
    Case("p := 1️⃣\"\\x\"", "illegal escape sequence"),
    Case("p := 1️⃣\"\\u12\"", "illegal string literal: \"\\u12\""),
    Case("p := 1️⃣'x'", "illegal token"),
    Case("p := 1️⃣ä", "illegal token"),
    Case("p if { 1️⃣!x }", "illegal ! character"),
    Case("p := 1️⃣1.", "expected fraction"),
    Case("p := 1️⃣1e", "expected exponent"),
    Case("p := 1️⃣1x", "illegal number format"),
    Case("p := 1️⃣01", "unexpected number token: expected number without leading zero"),
    Case("p := -1️⃣x", "unexpected identifier token: expected number"),
    Case("p := [1 1️⃣2]", "unexpected number token: expected \",\" or \"]\""),
    Case("p := [1, 1️⃣:]", "unexpected : token"),
    Case("p := {1 1️⃣2}", "unexpected number token: non-terminated set"),
    Case("p := {1: 2 1️⃣3}", "unexpected number token: non-terminated object"),
    Case("p := {1: 2, 31️⃣}", "unexpected } token: expected \":\""),
    Case("p := {1: 2, 3: 4 1️⃣5}", "unexpected number token: expected \",\" or \"}\""),
    Case("p := f(1 1️⃣2)", "unexpected number token: expected \",\" or \")\""),
    Case("p := (1 1️⃣2)", "non-terminated expression"),
    Case("p := x[1 1️⃣2]", "unexpected number token: expected ]"),
    Case("p := x.1️⃣1", "unexpected number token: expected identifier"),
    Case("p := 1️⃣\"x\".y", "illegal ref (head cannot be string)"),
    Case("p := 1️⃣null[0]", "illegal ref (head cannot be null)"),
    Case("p := [x | 1️⃣]", "found empty body"),
    Case("p if { a &1️⃣& b }", "unexpected and token"),
    Case("p := $\"{1 1️⃣2}\"", "expected } to end template string expression"),
    Case("p := $\"{1️⃣}\"", "unexpected } token"),
    Case("p := $\"{1️⃣not x}\"", "unexpected negation ('not') in template-string expression"),
    Case("p := $\"{1️⃣x = 1}\"", "unexpected unification ('=') in template-string expression"),
    Case("p := $\"{1️⃣x := 1}\"", "unexpected assignment (':=') in template-string expression"),
    Case("p := $\"{1️⃣some x}\"", "unexpected 'some' in template-string expression"),
    Case(
      "p := $\"{1️⃣every x in y { x }}\"", "unexpected 'every' in template-string expression"),
  ]

  static let modules: [Case] = [
    Case("1️⃣", "empty module"),
    Case("# comment\n1️⃣", "empty module"),
    Case("1️⃣p := 1", "package expected"),
    Case("1️⃣import data.x\n2️⃣package p", "package expected", "unexpected package"),
    Case("package p\n1️⃣package q", "unexpected package"),
    Case("package 1️⃣1", "unexpected number token"),
    Case("package p[1️⃣1]", "unexpected number token: expecting string"),
    Case("package p[1️⃣x]", "unexpected var token: expecting string"),
    Case(
      "package p\nimport 1️⃣foo.bar",
      "unexpected import path, must begin with one of: {data, future, input, rego}, got: foo"),
    Case("package p\nimport data.x as 1️⃣1", "unexpected number token: expected var"),
    Case("package p\nimport data.x as 1️⃣if", "unexpected if keyword: expected var"),
    Case(
      "package p\nimport data.1️⃣if", "unexpected import path, must not end with a keyword, got: if"
    ),
    Case("package p\nimport 1️⃣rego.v2", "invalid import `rego.v2`, must be `rego.v1`"),
    Case("package p\nimport 1️⃣future.x", "invalid import, must be `future.keywords`"),
    Case(
      "package p\nimport 1️⃣future.keywords.x",
      "unexpected keyword, must be one of [contains every if in]"),
    Case(
      "package p\nimport 1️⃣future.keywords as x", "`future` imports cannot be aliased"),
    Case("package p\np := 1️⃣@\nq := 1\nr := 2️⃣@", "illegal token", "illegal token"),
  ]

  static let older: [Case] = [
    Case("1️⃣p if { true }", "var cannot be used for rule name"),
    Case("p {1️⃣}", "found empty body"),
    Case("p { some x 1️⃣in xs }", "unexpected identifier token: expected \\n or ; or }"),
    Case(
      "import rego.v1\n1️⃣p { true }", "`if` keyword is required before rule body"),
    Case("import 1️⃣rego.v1 as x", "`rego` imports cannot be aliased"),
  ]
}
