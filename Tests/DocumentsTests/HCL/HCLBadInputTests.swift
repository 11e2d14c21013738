import Diagnostics
import Documents
import Foundation
import TestSupport
import Testing

@Suite struct `Bad HCL` {
  @Test func `HCL is refused in Terraform's words`() throws {
    let text = String(decoding: try fixture("bad.txt"), as: UTF8.self)
    var report = ""
    for part in text.components(separatedBy: "=== ").dropFirst() {
      let lines = part.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      let file = SourceFile(path: "main.tf", text: lines.count > 1 ? String(lines[1]) : "")
      var printer = HCLTreePrinter(file)
      for diagnostic in HCLParser.parse(file).diagnostics { printer.print(diagnostic) }
      report += "=== \(lines[0])\n\(printer.text)\n"
    }
    expectSnapshot(report, "bad.txt")
  }

  @Test func `what can be read of a broken file is there`() {
    let parsed = HCLParser.parse(text: "a = [1 2]\nb = 2\nc {\n  d = 1 +\n  e = 3\n}\nf = 4\n")
    let body = parsed.value.body
    #expect(parsed.diagnostics.count == 2)
    #expect(body.attributes.map(\.name) == ["a", "b", "f"])
    #expect(body.blocks.first?.body.attributes.map(\.name) == ["d", "e"])
  }

  @Test func `a broken line takes no other with it`() {
    let parsed = HCLParser.parse(text: "a { b = }\nc = 1\nd { e {} }\nf = 2\ng { h }\ni = 3\n")
    #expect(parsed.diagnostics.count == 3)
    #expect(parsed.value.body.attributes.map(\.name) == ["c", "f", "i"])
    #expect(parsed.value.body.blocks.map(\.type) == ["a", "d", "g"])
  }

  @Test func `bytes that are not UTF-8 are refused`() {
    let file = SourceFile(index: 0, path: "main.tf", bytes: Array("a = \"".utf8) + [0xFF, 0x22])
    let parsed = HCLParser.parse(file)
    #expect(parsed.diagnostics.map(\.id) == ["not-utf8"])
    #expect(parsed.value.body.attributes.isEmpty)
  }

  @Test(arguments: [
    "(", "[", "{a = ", "{(", "f(", "x[", "!", "-", "\"${", "[for x in ", "a ? ", "\"%{ if a }",
    "x[*][", "{for x in ",
  ])
  func `deep nesting is an error and not a crash`(_ opening: String) {
    let text = "a = " + String(repeating: opening, count: 3_000)
    let parsed = HCLParser.parse(text: text)
    #expect(parsed.diagnostics.count >= 1)
    #expect(parsed.diagnostics.count <= 10)
  }

  @Test(arguments: ["1+", "a[b].", "x ? y : ", "a[*].", "f(x).y == ", "-", "a {\n"])
  func `a long chain is an error and not a deep tree`(_ link: String) {
    let text = (link == "a {\n" ? "" : "a = ") + String(repeating: link, count: 3_000) + "x"
    let parsed = HCLParser.parse(text: text)
    #expect(parsed.diagnostics.count >= 1)
  }

  @Test func `a long list is no deep tree`() {
    let text = "a = [\(String(repeating: "1, ", count: 20_000))]\n"
    #expect(HCLParser.parse(text: text).diagnostics == [])
  }
}
