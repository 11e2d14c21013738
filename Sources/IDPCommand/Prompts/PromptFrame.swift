/// What a terminal shows of a prompt at one moment.
struct PromptFrame: Equatable {
  var lines: [PromptLine]
  /// The 0-based row and column of the cursor; *nil when* nothing is typed here.
  var cursor: (row: Int, column: Int)?

  static func == (a: PromptFrame, b: PromptFrame) -> Bool {
    a.lines == b.lines && a.cursor?.row == b.cursor?.row && a.cursor?.column == b.cursor?.column
  }
}

/// The parts of a prompt, from which a frame of any size is made.
struct PromptLayout {
  /// What was settled before; only as much as there is room for is shown.
  var history: [PromptLine] = []
  /// The first row of the history to show where not all fit; *nil when* its end matters most.
  var historyStart: Int?
  /// The question and its help.
  var head: [PromptLine] = []
  /// The line that is edited, with the cursor's column.
  var input: (line: PromptLine, cursor: Int)?
  var list: ChoiceList?
  /// What is wrong.
  var problems: [PromptLine] = []
  /// The keys that do something.
  var hints: [PromptLine] = []

  /// The frame in a terminal of this size; the last column and row stay free.
  func frame(columns: Int, rows: Int) -> PromptFrame {
    let width = Self.width(columns)
    let room = max(1, rows - 1)
    let (body, keys, space) = divide(room)
    let past = settled(rows: space)
    var lines = past + (past.isEmpty ? [] : [PromptLine()]) + head
    let cursor = input.map { (row: min(lines.count, room - 1), column: $0.cursor) }
    if let input { lines.append(input.line) }
    lines += body + problems + keys
    return PromptFrame(
      lines: lines.prefix(room).map { $0.clipped(to: width) }, cursor: cursor)
  }

  /// The last row from which the history can be shown in a terminal of `rows`; 0 when all fits.
  func lastHistoryStart(rows: Int) -> Int {
    let space = divide(max(1, rows - 1)).space
    return history.count > space ? history.count - max(1, space - 1) : 0
  }

  /// The rows of the list and of the keys, and how many are left for the history.
  private func divide(_ room: Int) -> (body: [PromptLine], keys: [PromptLine], space: Int) {
    var rest = room - head.count - (input == nil ? 0 : 1) - problems.count
    let hasHints = min(4, list?.matches.count ?? 0) + hints.count + 1 <= rest
    let keys = hasHints ? [PromptLine()] + hints : []
    rest -= keys.count
    let body = list?.lines(rows: max(1, rest)) ?? []
    return (body, keys, max(0, rest - body.count - 1))
  }

  /// The history in so many rows; from a start, the last row says which part is shown.
  private func settled(rows: Int) -> [PromptLine] {
    guard let historyStart, history.count > rows, rows > 1 else { return history.suffix(rows) }
    let count = rows - 1
    let start = min(historyStart, history.count - count)
    let place = "  \(start + 1) to \(start + count) of \(history.count)"
    return history[start..<start + count] + [PromptLine(place, .faint)]
  }

  /// Shows a list, with the text that filters it as the input.
  ///
  /// A short list shows that text only once something was typed.
  mutating func show(_ list: ChoiceList, width: Int) {
    self.list = list
    if list.filter.text.isEmpty {
      guard list.labels.count > ChoiceList.page else { return }
      input = (PromptLine("  type to search", .faint), 2)
    } else {
      let window = list.filter.window(width: width - 10)
      var line = PromptLine("  search: ", .faint)
      line.add(window.text)
      input = (line, window.cursor + 10)
    }
  }

  /// The columns that text may take in a terminal of `columns`.
  static func width(_ columns: Int) -> Int { max(20, min(columns - 1, 100)) }
}
