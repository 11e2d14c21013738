import Diagnostics
import Documents
import TestSupport
import Testing

@testable import Rego

/// Names below `data` that nothing defines, where all documents are known.
@Suite struct UndefinedReferenceTests {
  private static let library = """
    package lib.pods
    containers := 1
    images[name] := 1 if some name in ["a"]
    """

  private func check(
    _ text: String, _ expected: [String], _ detail: String? = nil,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let marked = MarkedText("package p\n" + text)
    let modules = try [Self.library, marked.text].enumerated().map { index, text in
      let file = SourceFile(index: UInt32(index), path: "m\(index).rego", text: text)
      return try #require(Parser.parse(file, version: .v1).value)
    }
    let json = #"{"lib": {"pods": {"limits": {}}}, "facts": {}}"#
    let documents = try #require(JSONParser.parse(text: json).value.map { Value($0.root) })
    let compiled = Compiler.compile(modules, CompilerOptions(baseDocuments: documents))
    #expect(compiled.diagnostics.map(\.summary) == expected, sourceLocation: sourceLocation)
    let marks = marked.offsets["1️⃣"].map { [$0] } ?? []
    #expect(
      compiled.diagnostics.compactMap(\.subject?.start).map(Int.init) == marks,
      sourceLocation: sourceLocation)
    if let detail {
      #expect(compiled.diagnostics.first?.detail == detail, sourceLocation: sourceLocation)
    }
  }

  @Test(arguments: [
    "import data.lib.pods\nq if 1️⃣pods.contaners", "q if 1️⃣data.lib.pods.contaners",
    "q := 1️⃣data.lib.pods.contaners.x", "1️⃣import data.lib.pods.contaners\nq := contaners",
  ])
  func `a name of a known package must exist`(_ text: String) throws {
    try check(
      text, ["rego_type_error: undefined ref: data.lib.pods.contaners"],
      "Did you mean `data.lib.pods.containers`?")
  }

  @Test func `a name with no near one says what could define it`() throws {
    try check(
      "q if 1️⃣data.lib.pods.zzz", ["rego_type_error: undefined ref: data.lib.pods.zzz"],
      "Neither a rule of the package nor a document defines it.")
  }

  @Test(arguments: [
    "q := data.lib.pods.containers", "q := data.lib.pods.limits.cpu", "q := data.other.x",
    "q := data.facts.x", "q := data.lib.pods.images.a", "q := data.lib.pods[input.x]",
    "q := data.lib.other", "q if data.lib.pods.zzz with data.lib.pods.zzz as 1",
    "q if data.lib.pods.zzz.y with data.lib.pods as {}",
  ])
  func `what a rule, a document or a mock defines is fine`(_ text: String) throws {
    try check(text, [])
  }
}
