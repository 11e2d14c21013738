import Foundation

/// A row of the page that says which hardware rules a file can decide.
package struct HardwareRule: Sendable {
  package let id: String
  package let level: String
  package let decidable: String
  package let documents: [String]
  /// The ids of the policies that report it.
  package let policies: [String]

  /// *nil when* the line is no row of the table.
  package init?(_ line: Substring) {
    let cells = line.split(separator: "|", omittingEmptySubsequences: false)
      .map { $0.trimmingCharacters(in: .whitespaces) }
    guard cells.count == 8, cells[1].last?.isNumber ?? false else { return nil }
    (id, level, decidable) = (cells[1], cells[2], cells[3])
    documents = cells[4].components(separatedBy: ", ")
    policies =
      cells[6].isEmpty
      ? []
      : cells[6].components(separatedBy: ", ").map { $0.trimmingPrefix("`").filter { $0 != "`" } }
  }

  /// The letters in front of the number.
  package var group: String { String(id.prefix { $0.isLetter }) }

  /// The page itself.
  package static func page() throws -> String {
    let url = ProjectPaths.root.appendingPathComponent("docs/hardware-rules.md")
    return String(decoding: try Data(contentsOf: url), as: UTF8.self)
  }

  /// The rules of a page, in its order.
  package static func rules(of page: String) -> [HardwareRule] {
    page.split(separator: "\n").compactMap(HardwareRule.init)
  }
}
