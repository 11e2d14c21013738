/// One source line as columns: where each byte is shown, and the part that fits the frame.
struct CodeFrameLine {
  /// Grapheme clusters or escapes, left to right.
  private var cells: [Cell] = []
  /// The columns of all cells.
  private(set) var width = 0
  /// Whether bytes before the first or after the last cell were left out.
  private var isCutLeft = false
  private var isCutRight = false
  private let range: Range<Int>
  /// The columns on view; marks outside are clamped to it.
  private var window = 0..<0

  private struct Cell {
    var offset: Int
    var column: Int
    var width: Int
    var text: String
  }

  /// The bytes decoded around a mark; a line of minified JSON may have millions.
  private static let reach = 4096

  /// Lays out the bytes `range` of a line, of which those near `focus` can be marked.
  init(_ bytes: [UInt8], _ range: Range<Int>, focus: Int, tabWidth: Int) {
    var start = range.lowerBound
    var end = range.upperBound
    if focus - start > Self.reach { start = focus - Self.reach }
    if end - focus > Self.reach { end = focus + Self.reach }
    while start > range.lowerBound, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    while end < range.upperBound, bytes[end] & 0xC0 == 0x80 { end += 1 }
    isCutLeft = start > range.lowerBound
    isCutRight = end < range.upperBound
    self.range = start..<end
    if let text = String(validating: bytes[start..<end], as: UTF8.self) {
      var offset = start
      for character in text {
        add(character, at: offset, tabWidth: tabWidth)
        offset += character.utf8.count
      }
    } else {
      for offset in start..<end {
        let scalar = Unicode.Scalar(bytes[offset])
        if scalar.isASCII {
          add(Character(scalar), at: offset, tabWidth: tabWidth)
        } else {
          add(escape(scalar), at: offset)
        }
      }
    }
    window = 0..<max(width, 1)
  }

  private mutating func add(_ character: Character, at offset: Int, tabWidth: Int) {
    if character == "\t" {
      add(String(repeating: " ", count: tabWidth - width % tabWidth), at: offset)
      return
    }
    let scalars = character.unicodeScalars
    // A heap of combining marks on one letter is cut: it would paint over other rows.
    let text = scalars.count > 12 ? String(String.UnicodeScalarView(scalars.prefix(12))) : nil
    let shown = printable(text ?? String(character))
    let columns = shown.isASCII ? shown.utf8.count : displayWidth(shown)
    cells.append(Cell(offset: offset, column: width, width: columns, text: shown))
    width += columns
  }

  private mutating func add(_ text: String, at offset: Int) {
    let columns = text.utf8.count
    cells.append(Cell(offset: offset, column: width, width: columns, text: text))
    width += columns
  }

  /// The 0-based column where a byte's cluster starts; bytes past the line are its end.
  func column(of offset: Int) -> Int {
    guard let index = cellIndex(of: offset) else { return offset < range.lowerBound ? 0 : width }
    return cells[index].column
  }

  /// The column after the cluster that holds the byte before `offset`.
  func endColumn(of offset: Int) -> Int {
    guard offset > range.lowerBound else { return 0 }
    guard let index = cellIndex(of: offset - 1) else { return width }
    return cells[index].column + cells[index].width
  }

  private func cellIndex(of offset: Int) -> Int? {
    guard range.contains(offset) else { return nil }
    var low = 0
    var high = cells.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if cells[middle].offset <= offset { low = middle } else { high = middle }
    }
    return low < cells.count ? low : nil
  }

  /// The column of the first character that is not a space.
  var indentation: Int {
    cells.first { !$0.text.allSatisfy { $0 == " " } }?.column ?? width
  }

  /// Whether the line is empty or only spaces.
  var isBlank: Bool { !isCutLeft && !isCutRight && indentation == width }

  /// Moves the window so that `columns` are on view in at most `budget` columns.
  mutating func show(_ columns: Range<Int>, budget: Int) {
    let last = max(width, columns.upperBound)
    if last <= budget, !isCutLeft, !isCutRight {
      window = 0..<max(last, 1)
      return
    }
    let inner = max(budget - 2, 8)
    let spare = max(inner - columns.count, 0)
    var left = max(0, columns.lowerBound - spare / 2)
    if columns.upperBound + 8 <= inner { left = 0 }
    left = min(left, max(0, last - inner))
    window = left..<min(last, left + inner)
  }

  /// Whether all of `columns` are on view.
  func shows(_ columns: Range<Int>) -> Bool {
    columns.lowerBound >= window.lowerBound && columns.upperBound <= window.upperBound
  }

  private var hasLeftEllipsis: Bool { isCutLeft || window.lowerBound > 0 }

  /// Where a column of the line stands in the row that `text` returns.
  func position(_ column: Int) -> Int {
    let clamped = min(max(column, window.lowerBound), window.upperBound)
    return clamped - window.lowerBound + (hasLeftEllipsis ? 1 : 0)
  }

  /// The visible part, with `…` for what is left out.
  var text: String {
    var result = hasLeftEllipsis ? "…" : ""
    var column = window.lowerBound
    for cell in cells where cell.column >= window.lowerBound {
      let end = cell.column + cell.width
      if end > window.upperBound { break }
      // A wide character cut by the window's left edge leaves a hole.
      result += String(repeating: " ", count: max(0, cell.column - column)) + cell.text
      column = end
    }
    while result.last == " " { result.removeLast() }
    return isCutRight || window.upperBound < width ? result + "…" : result
  }
}

extension String {
  var isASCII: Bool { utf8.allSatisfy { $0 < 0x80 } }
}
