import Diagnostics
import Documents
import Foundation
import TestSupport
import Testing

@Suite struct `Bad input` {
  /// Every case of a fixture with what is reported for it.
  private func report(_ name: String, _ print: (SourceFile) -> String) throws -> String {
    let text = String(decoding: try fixture(name), as: UTF8.self)
    var report = ""
    for part in text.components(separatedBy: "=== ").dropFirst() {
      let lines = part.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      let source = lines.count > 1 ? String(lines[1]) : ""
      report += "=== \(lines[0])\n\(source)--- reports\n"
      report += print(SourceFile(path: "input", text: source)) + "\n"
    }
    return report
  }

  private func diagnostics(_ file: SourceFile, _ diagnostics: [Diagnostic]) -> String {
    var printer = TreePrinter(file)
    for diagnostic in diagnostics { printer.print(diagnostic) }
    return printer.text
  }

  @Test func `YAML is refused in words that help`() throws {
    expectSnapshot(
      try report("bad.txt") { file in
        diagnostics(file, YAMLParser.parse(file, resolution: .kubernetes).diagnostics)
      }, "bad.txt")
  }

  @Test func `JSON is refused in words that help`() throws {
    expectSnapshot(
      try report("bad-json.txt") { file in
        diagnostics(file, JSONParser.parse(file).diagnostics)
      }, "bad-json.txt")
  }

  private func yaml(_ bytes: [UInt8]) -> (count: Int, text: String) {
    let file = SourceFile(index: 0, path: "input", bytes: bytes)
    let parsed = YAMLParser.parse(file, resolution: .core)
    return (parsed.value.count, diagnostics(file, parsed.diagnostics))
  }

  @Test func `a broken document leaves the others readable`() {
    let parsed = YAMLParser.parse(text: "a: 1\n---\nb: [\n---\nc: 2\n")
    #expect(parsed.value.map { $0.root.members.map(\.key) } == [["a"], ["c"]])
    #expect(parsed.value.map(\.index) == [0, 2])
    #expect(parsed.diagnostics.map(\.summary) == ["this \"[\" is never closed"])
  }

  @Test(arguments: ["", "\n", "# only\n", "\u{FEFF}", "  \n\n"])
  func `a file without content has no documents`(text: String) {
    let parsed = YAMLParser.parse(text: text)
    #expect(parsed.value.isEmpty)
    #expect(parsed.diagnostics.isEmpty)
  }

  @Test func `bytes that are not UTF-8 are refused with their offset`() {
    let (count, text) = yaml(Array("a: x".utf8) + [0xFF, 0x0A])
    #expect(count == 0)
    #expect(
      text == """
        1:5-6 error not-utf8: the file is not UTF-8
          Byte 0xFF at offset 4 cannot stand there. Save the file as UTF-8, or exclude it if it is \
        not text.

        """)
  }

  @Test func `a NUL byte is named`() {
    let (_, text) = yaml([0x61, 0x3A, 0x20, 0x00, 0x0A])
    #expect(
      text == """
        1:4-5 error yaml-syntax: a NUL byte cannot stand in YAML
          Remove it, or write it as an escape in a double-quoted string.

        """)
  }

  @Test(arguments: ["[", "{a: ", "- ", "? "])
  func `deep nesting ends at the limit`(opening: String) {
    let text = String(repeating: opening, count: 100_000)
    let parsed = YAMLParser.parse(text: text)
    #expect(parsed.value.isEmpty)
    #expect(parsed.diagnostics.map(\.id) == ["nesting-limit"])
  }

  @Test func `deep nesting of JSON ends at the limit`() {
    let parsed = JSONParser.parse(text: String(repeating: "[", count: 100_000))
    #expect(parsed.value == nil)
    #expect(parsed.diagnostics.map(\.id) == ["nesting-limit"])
    #expect(parsed.diagnostics.first?.subject?.start == 512)
  }

  @Test func `512 levels are fine`() {
    let text = String(repeating: "[", count: 512) + String(repeating: "]", count: 512)
    #expect(JSONParser.parse(text: text).diagnostics.isEmpty)
    #expect(YAMLParser.parse(text: text).diagnostics.isEmpty)
  }

  @Test func `an alias bomb is refused at the alias that is too much`() {
    var text = "a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n"
    for level in 1...9 {
      let alias = "*a\(level - 1)"
      text +=
        "a\(level): &a\(level) [\(Array(repeating: alias, count: 10).joined(separator: ","))]\n"
    }
    let parsed = YAMLParser.parse(text: text)
    #expect(parsed.value.isEmpty)
    #expect(
      parsed.diagnostics.map(\.summary) == ["the aliases stand for more than 400000 values"])
  }

  @Test func `a chain of aliases cannot nest deeper than the limit`() {
    var text = "- &a0 []\n"
    for level in 1...600 { text += "- &a\(level) [*a\(level - 1)]\n" }
    let parsed = YAMLParser.parse(text: text)
    #expect(parsed.diagnostics.map(\.id) == ["nesting-limit"])
  }

  @Test(arguments: ["a: 1\r\nb: 2\r\n", "a: 1\rb: 2\r", "\u{FEFF}a: 1\nb: 2\n"])
  func `line breaks and byte order marks do not move places`(text: String) {
    let parsed = YAMLParser.parse(text: text)
    let file = SourceFile(path: "input.yaml", text: text)
    let node = parsed.value.first?.root["b"]
    #expect(node.map { TreePrinter(file).place($0.range) } == "2:4-5")
    #expect(node.flatMap(\.keyRange).map { TreePrinter(file).place($0) } == "2:1-2")
  }

  @Test func `many list keys with anchors stay linear`() {
    let text = (0..<3000).map { "? [&k\($0) x]\n: {a: &v\($0) 1, a: 2}\n" }.joined()
    let parsed = YAMLParser.parse(text: text)
    #expect(parsed.diagnostics.filter { $0.id == "yaml-complex-key" }.count == 3000)
    #expect(parsed.value.first?.root.count == 3000)
  }

  @Test func `many broken documents are each reported once`() {
    let parsed = YAMLParser.parse(text: String(repeating: "---\na: [é\n", count: 500))
    #expect(parsed.diagnostics.count == 500)
    #expect(parsed.value.isEmpty)
  }

  @Test func `line separators are line breaks to libyaml only`() {
    let text = "a: \u{2028} 1\nb\u{85}: 2\nc: é\n"
    let file = SourceFile(path: "input.yaml", text: text)
    for diagnostic in YAMLParser.parse(file, resolution: .core).diagnostics {
      #expect(diagnostic.subject.map { Int($0.end) <= file.bytes.count } ?? false)
    }
  }
}
