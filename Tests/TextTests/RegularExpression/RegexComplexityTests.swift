import Testing

@testable import Text

/// States bounds on the work of patterns that make backtracking engines explode.
@Suite struct RegexComplexityTests {
  struct Pathology: CustomTestStringConvertible {
    let pattern: String
    let text: String
    var testDescription: String { pattern }

    init(_ pattern: String, _ text: String) {
      self.pattern = pattern
      self.text = text
    }
  }

  static let length = 20_000
  static let pathologies: [Pathology] = [
    Pathology("(a+)+$", String(repeating: "a", count: length) + "b"),
    Pathology("(a*)*b", String(repeating: "a", count: length)),
    Pathology("(a|aa)+$", String(repeating: "a", count: length) + "b"),
    Pathology("^(([a-z])+.)+[A-Z]([a-z])+$", String(repeating: "a", count: length)),
    Pathology("(.*)*=.*;", String(repeating: "=", count: length)),
    Pathology(#"\b(\w+\s?)+\b!"#, String(repeating: "ab ", count: length / 3)),
    Pathology("(é|ü)*x", String(repeating: "é", count: length / 2)),
  ]

  @Test(arguments: pathologies)
  func `the automaton does a bounded amount of work whatever the length`(
    _ pathology: Pathology
  ) throws {
    let expression = try RegularExpression(pathology.pattern)
    #expect(expression.steps(matching: pathology.text) < 2_000)
  }

  @Test(arguments: pathologies)
  func `threads do work linear in the text`(_ pathology: Pathology) throws {
    let expression = try RegularExpression(pathology.pattern)
    #expect(expression.steps(locatingIn: pathology.text) < 60 * Self.length)
  }

  @Test func `optional characters before as many mandatory ones stay cheap`() throws {
    let expression = try RegularExpression(
      String(repeating: "a?", count: 100) + String(repeating: "a", count: 100))
    let text = String(repeating: "a", count: 100)
    #expect(expression.matches(text))
    #expect(expression.steps(locatingIn: text) < 100 * 1_000)
  }

  @Test func `an automaton with exponentially many states stays linear`() throws {
    var random = SeededGenerator(seed: 7)
    let text = String(
      decoding: (0..<4_000).map { _ in
        Bool.random(using: &random) ? UInt8(ascii: "a") : UInt8(ascii: "b")
      }, as: UTF8.self)
    let expression = try RegularExpression("a[ab]{60}c")
    #expect(!expression.matches(text))
    #expect(expression.steps(matching: text) < 4_000 * 400)
  }

  @Test func `forgotten states do not change the answer`() throws {
    let expression = try RegularExpression("(?:a|b|c|d)*a[a-d]{12}x")
    var random = SeededGenerator(seed: 3)
    let letters = Array("abcd".utf8)
    var bytes = (0..<30_000).map { _ in letters[Int.random(in: 0..<4, using: &random)] }
    #expect(!expression.matches(String(decoding: bytes, as: UTF8.self)))
    bytes[bytes.count - 14] = UInt8(ascii: "a")
    bytes[bytes.count - 1] = UInt8(ascii: "x")
    #expect(expression.matches(String(decoding: bytes, as: UTF8.self)))
  }

  @Test func `texts with many different characters are matched through symbols`() throws {
    var text = String.UnicodeScalarView()
    var classes = ""
    for value in UInt32(0x4E00)..<0x4E80 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      text.append(scalar)
      classes += "|" + String(scalar)
    }
    let expression = try RegularExpression("(?:x\(classes))+$")
    #expect(expression.matches(String(text)))
    #expect(describe(expression.allMatches(in: String(text))) == "0-384")
  }
}
