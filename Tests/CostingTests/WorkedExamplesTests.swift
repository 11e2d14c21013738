import Foundation
import TestSupport
import Testing

/// The examples of docs/cost.md: the program says what the page says, and the page adds up.
@Suite struct WorkedExamplesTests {
  /// A module, what the page says that it costs, and the sums by hand.
  struct Example: CustomTestStringConvertible {
    let title: String
    let module: String
    let estimate: String
    let sums: [String]
    var testDescription: String { title }
  }

  static func page() throws -> String {
    try String(
      contentsOf: ProjectPaths.root.appendingPathComponent("docs/cost.md"), encoding: .utf8)
  }

  static let examples: [Example] = {
    guard let page = try? page() else { return [] }
    return page.components(separatedBy: "\n### ").dropFirst().map { section in
      func block(_ fence: String, _ index: Int) -> String {
        let parts = section.components(separatedBy: "```\(fence)\n").dropFirst()
        return parts.dropFirst(index).first?.components(separatedBy: "```").first ?? ""
      }
      return Example(
        title: section.components(separatedBy: "\n")[0], module: block("hcl", 0),
        estimate: block("text", 0), sums: block("text", 1).split(separator: "\n").map(String.init))
    }
  }()

  @Test func `the page has an L4, an A100, an H100 spot and a TPU v5e`() {
    #expect(
      Self.examples.map(\.title) == [
        "Two to six L4", "Two A100", "Eight H100, spot", "A slice of 16 TPU v5e",
      ])
  }

  @Test(arguments: examples)
  func `the program says what the page says`(example: Example) throws {
    #expect(try Estimates.text(example.module) == example.estimate)
  }

  @Test(arguments: examples)
  func `the sums by hand are right, and those of the estimate`(example: Example) throws {
    var amounts: Set<String> = []
    for sum in example.sums {
      let sides = sum.components(separatedBy: " = ")
      try #require(sides.count == 2)
      let isSum = sides[0].contains(" + ")
      let numbers = sides[0].components(separatedBy: isSum ? " + " : " x ")
        .compactMap { Decimal(string: $0) }
      let exact = isSum ? numbers.reduce(0, +) : numbers.reduce(1, *)
      var rounded = Decimal()
      withUnsafePointer(to: exact) { NSDecimalRound(&rounded, $0, 2, .plain) }
      #expect(Decimal(string: sides[1]) == rounded, "\(sum)")
      amounts.insert(sides[1])
    }
    let lines = example.estimate.split(separator: "\n")
    let shown = lines.filter { $0.hasPrefix("  ") && !$0.hasPrefix("  *") || $0.hasSuffix("month") }
      .flatMap { line -> [Substring] in
        let words = line.split(separator: " ")
        // The number before `USD/node/hour` is a price, not an amount.
        return words.indices.filter { index in
          index + 1 == words.count || !words[index + 1].hasPrefix("USD/")
        }.map { words[$0] }
      }
      .filter { $0.split(separator: ".").last?.count == 2 && Decimal(string: String($0)) != nil }
    #expect(Set(shown.map(String.init)).isSubset(of: amounts))
  }
}
