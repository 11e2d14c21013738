import Diagnostics
import Testing

@testable import Rego

/// Modules with words exchanged, the same ones in every run.
struct CompileMutationTests {
  private struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  /// Exchanges words of a text for others of it; most results still parse.
  private func mutate(_ text: String, _ random: inout Generator) -> String {
    var words = text.split(separator: " ", omittingEmptySubsequences: false)
    for _ in 0..<2 {
      let place = Int.random(in: 0..<words.count, using: &random)
      words[place] = words[Int.random(in: 0..<words.count, using: &random)]
    }
    return words.joined(separator: " ")
  }

  @Test func `diagnostics of changed modules lie inside the file`() throws {
    let texts =
      try ConformanceModules.load()?.map(\.text) ?? [
        "package p\nimport data.x as y\np contains x if {\n  some x in [1, {2: 3 | y}]\n}\n"
      ]
    var random = Generator(state: 20_260_102)
    for round in 0..<1_500 {
      let text = mutate(texts[(round * 7) % texts.count], &random)
      let file = SourceFile(index: 3, path: "policy.rego", text: text)
      guard let module = Parser.parse(file, version: nil).value else { continue }
      let compiled = Compiler.compile([module], CompilerOptions(strict: round % 2 == 0))
      for diagnostic in compiled.diagnostics {
        let range = try #require(diagnostic.subject)
        #expect(range.file == 3 && range.start <= range.end && Int(range.end) <= text.utf8.count)
      }
    }
  }
}
