import Diagnostics

/// One row of a prompt: pieces of text, each with its role.
struct PromptLine: Equatable {
  private(set) var pieces: [Piece] = []

  /// A piece of text and what it is.
  struct Piece: Equatable {
    let text: String
    let role: Role
  }

  /// What a piece of text is; the style chooses its look.
  enum Role: Equatable {
    case plain, question, faint, pointed, wrong
  }

  init() {}

  /// Text that may come from anywhere: what could move the cursor is escaped.
  init(_ text: String, _ role: Role = .plain) { add(text, role) }

  /// Adds text at the end.
  mutating func add(_ text: String, _ role: Role = .plain) {
    pieces.append(Piece(text: printable(text), role: role))
  }

  /// The row in the columns that there are, with an ellipsis where it is cut.
  func clipped(to width: Int) -> PromptLine {
    var line = PromptLine()
    var rest = width
    for piece in pieces where rest > 0 {
      let text = piece.text.clipped(to: rest)
      line.pieces.append(Piece(text: text, role: piece.role))
      rest -= displayWidth(text)
      if text != piece.text { break }
    }
    return line
  }

  /// The row as a terminal shows it.
  func text(usesColor: Bool) -> String {
    pieces.map { piece in
      guard usesColor, !piece.text.isEmpty, let code = piece.role.code else { return piece.text }
      return "\u{1B}[\(code)m\(piece.text)\u{1B}[0m"
    }.joined()
  }

  /// Text in as many rows as it takes, the later ones indented like the text of the first.
  ///
  /// *Shape*: at most `limit` rows; the last ends with an ellipsis when there would be more.
  static func wrapped(
    _ text: String, _ role: Role = .plain, prefix: String = "", width: Int, limit: Int = .max
  ) -> [PromptLine] {
    let room = max(8, width - displayWidth(prefix))
    var rows = [""]
    for word in printable(text).split(separator: " ").flatMap({ pieces(of: $0, width: room) }) {
      let row = rows[rows.count - 1]
      if row.isEmpty {
        rows[rows.count - 1] = word
      } else if displayWidth(row) + 1 + displayWidth(word) <= room {
        rows[rows.count - 1] = "\(row) \(word)"
      } else {
        rows.append(word)
      }
    }
    if rows.count > limit { rows[limit - 1] = (rows[limit - 1] + " …").clipped(to: room) }
    let indent = String(repeating: " ", count: displayWidth(prefix))
    return rows.prefix(limit).enumerated().map { index, row in
      PromptLine((index == 0 ? prefix : indent) + row, role)
    }
  }

  /// A word cut into parts that fit a row.
  private static func pieces(of word: Substring, width: Int) -> [String] {
    var parts = [""]
    for character in word {
      if displayWidth(parts[parts.count - 1]) + displayWidth(String(character)) > width {
        parts.append("")
      }
      parts[parts.count - 1].append(character)
    }
    return parts
  }
}

extension PromptLine.Role {
  /// The parameters of the control sequence SGR, readable on light and dark; *nil when* plain.
  fileprivate var code: String? {
    switch self {
    case .plain: nil
    case .question: "1"
    case .faint: "2"
    case .pointed: "1;36"
    case .wrong: "1;31"
    }
  }
}

extension String {
  /// As much as fits `width` columns, with an ellipsis where it is cut.
  func clipped(to width: Int) -> String {
    guard displayWidth(self) > width else { return self }
    var result = ""
    var column = 0
    for character in self {
      column += displayWidth(String(character))
      if column > width - 1 { break }
      result.append(character)
    }
    return width > 0 ? result + "…" : ""
  }
}
