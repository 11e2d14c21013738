import Diagnostics
import TestSupport
import Testing

@testable import Rego

/// Policies with a mark where the compile error starts, and the error's whole summary.
struct CompileErrorTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var text: String
    var summaries: [String]

    init(_ text: String, _ summaries: String...) {
      self.text = text
      self.summaries = summaries
    }

    var testDescription: String { text }
  }

  private func check(
    _ item: Case, strict: Bool = false,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let marked = MarkedText("package p\n" + item.text)
    let parsed = Parser.parse(SourceFile(path: "p.rego", text: marked.text), version: .v1)
    #expect(parsed.diagnostics.map(\.summary) == [], sourceLocation: sourceLocation)
    let module = try #require(parsed.value, sourceLocation: sourceLocation)
    let compiled = Compiler.compile([module], CompilerOptions(strict: strict))
    #expect(compiled.diagnostics.map(\.summary) == item.summaries, sourceLocation: sourceLocation)
    let marks = ["1️⃣", "2️⃣", "3️⃣"].compactMap { marked.offsets[$0] }
    let starts = compiled.diagnostics.compactMap(\.subject?.start).map(Int.init)
    #expect(Array(Set(starts)).sorted() == marks, sourceLocation: sourceLocation)
  }

  @Test(arguments: Case.variables)
  func `a variable named twice or for nothing is reported`(_ item: Case) throws {
    try check(item)
  }

  @Test(arguments: Case.shadowing)
  func `a name that hides another is reported`(_ item: Case) throws { try check(item) }

  @Test(arguments: Case.calls)
  func `a call that can never succeed is reported`(_ item: Case) throws { try check(item) }

  @Test(arguments: Case.rules)
  func `rules that contradict each other are reported`(_ item: Case) throws { try check(item) }

  @Test(arguments: Case.unsafe)
  func `a variable without a value is reported`(_ item: Case) throws { try check(item) }

  @Test(arguments: Case.strict)
  func `strict mode reports what nothing uses`(_ item: Case) throws {
    try check(item, strict: true)
  }

  @Test(arguments: Case.strict)
  func `without strict mode what nothing uses is allowed`(_ item: Case) throws {
    try check(Case(MarkedText(item.text).text))
  }

  @Test(arguments: Case.allowed)
  func `a correct policy has no error`(_ item: Case) throws { try check(item) }

  @Test func `operands are told as OPA's type checker prints them`() throws {
    let text = "package p\np := split(\"a\")\nq := 1 + \"a\"\nr if \"1\" == 1\n"
    let parsed = Parser.parse(SourceFile(path: "p.rego", text: text), version: .v1)
    let compiled = Compiler.compile([try #require(parsed.value)])
    #expect(
      compiled.diagnostics.map(\.detail) == [
        "have: (string)\nwant: (string, string)",
        "have: (number, string, ???)\nwant: (number, number, number)",
        "left  : string\nright : number",
      ])
  }

  @Test(arguments: [
    ("total(x) := x\np := totl(1)", "Did you mean `total`?"),
    ("p := cont([1])", "Did you mean `count`?"),
    ("func(x) := x\np := data.p.fnc(1)", "Did you mean `data.p.func`?"),
    ("q := 1\np := q(1)", "`data.p.q` is a rule, not a function."),
  ])
  func `an undefined function names the nearest one`(_ text: String, _ detail: String) throws {
    let parsed = Parser.parse(
      SourceFile(path: "p.rego", text: "package p\n" + text), version: .v1)
    let compiled = Compiler.compile([try #require(parsed.value)])
    #expect(compiled.diagnostics.map(\.detail) == [detail])
  }
}
