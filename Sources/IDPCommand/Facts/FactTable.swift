import Rego

/// An answer in rows, for people and for programs alike.
struct FactTable {
  let columns: [Column]
  /// *Shape*: a cell for each column; null is "unknown".
  var rows: [[Value]] = []

  /// A column: what people read above it, and the member's name in JSON.
  struct Column {
    let title: String
    let key: String
    var isNumber = false
    /// Whether a table of several rows leaves the column out.
    var isDetail = false

    /// A column of words.
    static func text(_ title: String, _ key: String) -> Column { Column(title: title, key: key) }

    /// A column that only a single row shows.
    static func detail(_ title: String, _ key: String) -> Column {
      Column(title: title, key: key, isDetail: true)
    }

    /// A column of numbers, which stand at the right.
    static func number(_ title: String, _ key: String) -> Column {
      Column(title: title, key: key, isNumber: true)
    }
  }

  init(_ columns: [Column]) { self.columns = columns }

  /// The rows under their headings, or one row as a list of what is known about it.
  var text: String {
    let hasDetails = columns.contains(where: \.isDetail)
    if hasDetails, rows.count == 1 { return card(rows[0]) }
    let shown = columns.indices.filter { !columns[$0].isDetail }
    let lines =
      [shown.map { columns[$0].title }] + rows.map { row in shown.map { row[$0].cellText } }
    let widths = shown.indices.map { column in
      lines.map { $0[column].unicodeScalars.count }.max() ?? 0
    }
    return lines.map { line in
      let cells = line.indices.map { column -> String in
        let space = widths[column] - line[column].unicodeScalars.count
        let padding = String(repeating: " ", count: space)
        if columns[shown[column]].isNumber { return padding + line[column] }
        return line[column] + padding
      }
      return cells.joined(separator: "  ").withoutTrailingSpaces + "\n"
    }.joined()
  }

  private func card(_ row: [Value]) -> String {
    let width = columns.map(\.title.unicodeScalars.count).max() ?? 0
    return zip(columns, row).map { column, value in
      let space = width - column.title.unicodeScalars.count
      return column.title + String(repeating: " ", count: space + 2) + value.cellText + "\n"
    }.joined()
  }

  /// The rows as objects.
  var json: Value {
    .list(rows.map { row in .map(zip(columns.map(\.key), row).map { ($0, $1) }) })
  }
}

extension Value {
  /// How a table shows the value.
  var cellText: String {
    switch self {
    case .null: "unknown"
    case .boolean(let value): value ? "yes" : "no"
    case .number(let number): number.text
    case .string(let text): text
    case .array(let array):
      array.elements.isEmpty ? "none" : array.elements.map(\.cellText).joined(separator: ", ")
    case .object, .set:
      members.isEmpty
        ? "none" : members.map { "\($0.key): \($0.value.cellText)" }.joined(separator: ", ")
    }
  }

  /// An array of words.
  static func words(_ words: [String]) -> Value { .list(words.map { .string($0) }) }
}

extension String {
  fileprivate var withoutTrailingSpaces: String {
    let end = utf8.lastIndex { $0 != UInt8(ascii: " ") }.map { utf8.index(after: $0) }
    return String(self[..<(end ?? startIndex)])
  }
}
