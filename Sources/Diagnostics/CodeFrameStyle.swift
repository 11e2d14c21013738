/// How code frames look: decoration, width and the lines shown around a place.
package struct CodeFrameStyle: Sendable {
  package var decorator: Decorator
  /// The columns of the widest row; longer source lines are windowed, notes are wrapped.
  package var width: Int
  /// The lines shown before and after each marked line.
  package var contextLines: Int
  /// The distance between tab stops.
  package var tabWidth: Int

  package init(
    decorator: Decorator = .plain, width: Int = 100, contextLines: Int = 2, tabWidth: Int = 4
  ) {
    self.decorator = decorator
    self.width = max(width, 40)
    self.contextLines = max(contextLines, 0)
    self.tabWidth = max(tabWidth, 1)
  }

  /// What a piece of a frame is; the decorator chooses its look.
  package enum Role: Sendable {
    /// Text of the source file.
    case source
    /// Line numbers, bars, arrows and ellipses.
    case gutter
    /// The severity word, and the underline and label of the subject.
    case severity(Severity)
    /// The sentence after the severity.
    case summary
    case path
    /// The underline and label of a related place.
    case related
    /// `help` and `note` in front of a detail.
    case note
    case good
  }

  /// Wraps pieces of text in what a device needs to style them.
  package struct Decorator: Sendable {
    private let open: @Sendable (Role) -> String
    private let close: String

    /// `open` returns what precedes a piece of a role, empty for no style; `close` follows it.
    package init(close: String, open: @escaping @Sendable (Role) -> String) {
      self.open = open
      self.close = close
    }

    /// The text of a role as the device shows it.
    package func callAsFunction(_ text: String, _ role: Role) -> String {
      let start = open(role)
      return start.isEmpty || text.isEmpty ? text : start + text + close
    }

    /// Text alone.
    package static let plain = Decorator(close: "") { _ in "" }

    /// ANSI colours that are readable on light and dark terminals.
    package static let ansi = Decorator(close: "\u{1B}[0m") { role in
      switch role {
      case .source, .path: ""
      case .gutter, .related: "\u{1B}[1;34m"
      case .severity(.error): "\u{1B}[1;31m"
      case .severity(.warning): "\u{1B}[1;33m"
      case .severity(.note), .note: "\u{1B}[1;36m"
      case .summary: "\u{1B}[1m"
      case .good: "\u{1B}[1;32m"
      }
    }
  }
}

/// A row of a frame under construction: cells by column, each with its role, then free text.
struct FrameRow {
  private var cells: [(character: Character, role: CodeFrameStyle.Role)?] = []
  private var tail: [(text: String, role: CodeFrameStyle.Role)] = []

  /// The columns in use.
  var count: Int { cells.count }

  /// Writes one narrow character at a 0-based column.
  mutating func put(_ character: Character, at column: Int, _ role: CodeFrameStyle.Role) {
    while cells.count <= column { cells.append(nil) }
    cells[column] = (character, role)
  }

  /// Whether nothing was written at the column.
  func isFree(_ column: Int) -> Bool { column >= cells.count || cells[column] == nil }

  /// Writes text from a column on, which must be right of all cells written; it may be wide.
  mutating func append(_ text: String, at column: Int, _ role: CodeFrameStyle.Role) {
    while cells.count < column { cells.append(nil) }
    tail.append((text, role))
  }

  /// The row with its decoration and without trailing spaces.
  func text(_ decorate: CodeFrameStyle.Decorator) -> String {
    var result = ""
    var run = ""
    var role = CodeFrameStyle.Role.source
    var spaces = 0
    func flush() {
      result += decorate(run, role)
      run = ""
    }
    for cell in cells {
      guard let cell else {
        spaces += 1
        continue
      }
      if spaces > 0 || !sameLook(cell.role, role) {
        flush()
        result += String(repeating: " ", count: spaces)
        spaces = 0
        role = cell.role
      }
      run.append(cell.character)
    }
    flush()
    for piece in tail where !piece.text.isEmpty {
      result += String(repeating: " ", count: spaces) + decorate(piece.text, piece.role)
      spaces = 0
    }
    return result
  }

  private func sameLook(_ a: CodeFrameStyle.Role, _ b: CodeFrameStyle.Role) -> Bool {
    switch (a, b) {
    case (.gutter, .gutter), (.related, .related), (.source, .source): true
    case (.severity(let x), .severity(let y)): x == y
    default: false
    }
  }
}
