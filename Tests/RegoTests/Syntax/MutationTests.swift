import Diagnostics
import TestSupport
import Testing

@testable import Rego

/// Broken variants of real modules; the same ones in every run.
struct MutationTests {
  private static let pieces: [[UInt8]] = [
    "{", "}", "[", "]", "(", ")", "|", ",", ":", ":=", "=", "\"", "`", "$\"", "\\", ".", "\n", "#",
    " if ", " in ", "some ", "every ", "not ", " with ", " as ", "else ", "default ", "import ",
    "package ", "\u{0}", "é", "-", "1e", "# METADATA\n", "# scope: x\n", "\r\n",
  ].map { Array($0.utf8) }

  private func mutate(_ bytes: [UInt8], _ random: inout SplitMix) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let place = Int.random(in: 0...bytes.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0:
        let end = min(bytes.count, place + Int.random(in: 1...6, using: &random))
        bytes.removeSubrange(place..<end)
      case 1:
        bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
      case 2:
        bytes.removeSubrange(place...)
      default:
        bytes.insert(contentsOf: Self.pieces.randomElement(using: &random) ?? [], at: place)
      }
    }
    return bytes
  }

  @Test func `broken text gives diagnostics inside the file`() throws {
    let texts =
      try ConformanceModules.load()?.map(\.text) ?? [
        "package p\nimport data.x as y\np contains x if {\n  some x in [1, {2: 3 | y}]\n}\n"
      ]
    var random = SplitMix(state: 20_260_101)
    for round in 0..<2_000 {
      let bytes = mutate(Array(texts[round % texts.count].utf8), &random)
      let file = SourceFile(index: 3, path: "policy.rego", bytes: bytes)
      let version: RegoVersion? = [.v0, .v1, nil][round % 3]
      let result = Parser.parse(file, version: version)
      for diagnostic in result.diagnostics {
        let range = try #require(diagnostic.subject)
        #expect(range.file == 3 && range.start <= range.end && Int(range.end) <= bytes.count)
        for edit in diagnostic.edits { #expect(Int(edit.range.end) <= bytes.count) }
      }
      for rule in result.value?.rules ?? [] {
        #expect(rule.range.start < rule.range.end && Int(rule.range.end) <= bytes.count)
      }
    }
  }

  @Test(arguments: ["(", "[", "{", "[x|", "{x|", "f(", "x[", "not ", "{1:", "$\"{", "1+(", "-"])
  func `deep nesting is an error and not a crash`(_ opening: String) {
    for version in [RegoVersion.v0, .v1] {
      let text = "package p\np := " + String(repeating: opening, count: 3_000)
      let result = Parser.parse(SourceFile(path: "p.rego", text: text), version: version)
      #expect(result.diagnostics.count >= 1)
    }
  }

  @Test(arguments: ["1+", "f(1).", "x in ", "x|", "1==", "x.y(1)."])
  func `a long chain is an error and not a deep tree`(_ link: String) {
    let text = "package p\np := " + String(repeating: link, count: 3_000) + "x"
    let result = Parser.parse(SourceFile(path: "p.rego", text: text), version: .v1)
    #expect(result.diagnostics.count >= 1)
  }

  @Test func `nested brackets that look like comprehensions take no exponential time`() {
    let depth = 200
    let text =
      "package p\np := " + String(repeating: "[1|", count: depth) + "[1, 2]"
      + String(repeating: ", 2]", count: depth) + "\n"
    let result = Parser.parse(SourceFile(path: "p.rego", text: text), version: .v1)
    #expect(result.diagnostics == [])
  }
}
