import Diagnostics
import TestSupport
import Testing

@testable import Rego

struct AnnotationTests {
  private func check(
    _ text: String, _ expected: String,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) {
    let marked = MarkedText(text)
    let file = SourceFile(path: "policy.rego", text: marked.text)
    let result = Parser.parse(file, version: .v1)
    var lines = (result.value?.annotations ?? []).map { annotation in
      let target = annotation.ruleIndex.map { "rule \($0)" } ?? "package"
      return "\(target): \(annotation.value.json)"
    }
    lines += result.diagnostics.map { diagnostic in
      let start = diagnostic.subject.map { Int($0.start) } ?? -1
      return (start == marked.offsets["1️⃣"] ? "1️⃣ " : "") + diagnostic.summary
    }
    #expect(lines.joined(separator: "\n") == expected, sourceLocation: sourceLocation)
  }

  @Test func `a block attaches to the package or the rule after it`() {
    check(
      "# METADATA\n# title: P\npackage p\n# METADATA\n# title: R\n\n# other\nr := 1\n",
      "package: {\"scope\":\"package\",\"title\":\"P\"}\nrule 0: {\"scope\":\"rule\",\"title\":\"R\"}"
    )
  }

  @Test func `all keys are read into OPA's shape`() throws {
    let file = SourceFile(index: 0, path: "a.rego", bytes: try fixture("annotated.rego"))
    let result = Parser.parse(file, version: .v1)
    #expect(result.diagnostics == [])
    let annotation = try #require(result.value?.annotations.first)
    #expect(annotation.title == "No privileged containers")
    #expect(annotation.description == "A container must not be privileged.\nIt owns the node.\n")
    #expect(annotation.relatedResources.map(\.reference) == ["https://example.com/a", "https://b"])
    expectSnapshot(annotation.value.json + "\n", "annotated.json")
  }

  @Test func `an entrypoint has the scope document`() {
    check(
      "package p\n# METADATA\n# entrypoint: true\nr := 1\n",
      "rule 0: {\"entrypoint\":true,\"scope\":\"document\"}")
  }

  @Test func `an annotation of a broken rule is dropped`() {
    check("package p\n# METADATA\n# title: R\nr := 1️⃣@\nq := 1\n", "1️⃣ illegal token")
  }

  @Test(arguments: [
    (
      "package p\n# METADATA\n# scope: 1️⃣x\nr := 1\n",
      "invalid annotation scope 'x'. Use one of 'rule', 'document', 'package', or 'subpackages'"
    ),
    (
      "package p\n# METADATA\n# scope: 1️⃣package\nr := 1\n",
      "annotation scope 'package' must be applied to package (have rule)"
    ),
    (
      "# METADATA\n# scope: 1️⃣rule\npackage p\n",
      "annotation scope 'rule' must be applied to rule (have package)"
    ),
    (
      "package p\n1️⃣# METADATA\n# title: x\nimport data.y\n",
      "invalid annotation scope 'import'. "
        + "Use one of 'rule', 'document', 'package', or 'subpackages'"
    ),
    (
      "package p\n# METADATA\n# scope: 1️⃣document\n",
      "annotation scope 'document' must be applied to rule"
    ),
    ("package p\n1️⃣# METADATA\n#  \nr := 1\n", "expected METADATA block, found whitespace"),
    (
      "package p\n# METADATA\n# 1️⃣- a\nr := 1\n", "METADATA must be a mapping of keys, not a list"
    ),
    ("package p\n# METADATA\n# title: 1️⃣[a]\nr := 1\n", "`title` must be a string, not a list"),
    (
      "package p\n# METADATA\n# custom: 1️⃣a\nr := 1\n", "`custom` must be a mapping, not a string"
    ),
    (
      "package p\n# METADATA\n# entrypoint: true\n# scope: 1️⃣rule\nr := 1\n",
      "annotation entrypoint applied to non-document or package scope 'rule'"
    ),
    (
      "package p\n# METADATA\n# related_resources:\n# - 1️⃣description: x\nr := 1\n",
      "invalid related-resource definition: 'ref' value required in object"
    ),
    (
      "package p\n# METADATA\n# authors:\n# - 1️⃣[]\nr := 1\n",
      "invalid author definition: invalid value type, must be string or map"
    ),
  ])
  func `a wrong annotation is reported inside the comment`(_ text: String, _ message: String) {
    let isKept = message.contains("entrypoint")
    let kept = isKept ? "rule 0: {\"entrypoint\":true,\"scope\":\"rule\"}\n" : ""
    check(text, "\(kept)1️⃣ \(message)")
  }

  @Test func `broken YAML is reported inside the comment`() {
    let marked = MarkedText("package p\n# METADATA\n# title: a\n# x: 1️⃣\"b\nr := 1\n")
    let result = Parser.parse(SourceFile(path: "p.rego", text: marked.text), version: .v1)
    #expect(result.diagnostics.count == 1)
    #expect(result.diagnostics.first?.summary.hasPrefix("invalid METADATA: ") == true)
    let start = Int(result.diagnostics.first?.subject?.start ?? 0)
    #expect(start >= 33 && start <= marked.text.utf8.count)
  }
}
