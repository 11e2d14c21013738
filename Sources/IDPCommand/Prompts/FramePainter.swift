/// Turns frames into what a terminal must be sent, so that each takes the place of the last.
struct FramePainter {
  let usesColor: Bool
  private var shown: (lines: Int, cursorRow: Int, columns: Int, rows: Int)?

  init(usesColor: Bool) { self.usesColor = usesColor }

  /// The text that draws a frame in a terminal of this size.
  mutating func paint(_ frame: PromptFrame, columns: Int, rows: Int) -> String {
    var out = "\u{1B}[?25l" + start(columns: columns, rows: rows)
    out += frame.lines.map { $0.text(usesColor: usesColor) + "\u{1B}[K" }.joined(separator: "\r\n")
    out += "\u{1B}[J"
    let last = max(0, frame.lines.count - 1)
    let row = frame.cursor?.row ?? last
    if row < last { out += "\u{1B}[\(last - row)A" }
    if let cursor = frame.cursor {
      out += "\r" + (cursor.column > 0 ? "\u{1B}[\(cursor.column)C" : "") + "\u{1B}[?25h"
    }
    shown = (frame.lines.count, row, columns, rows)
    return out
  }

  /// The text that leaves the last frame as it is and goes on below it.
  mutating func leave() -> String {
    guard let shown else { return "" }
    self.shown = nil
    let down = shown.lines - 1 - shown.cursorRow
    return (down > 0 ? "\u{1B}[\(down)B" : "") + "\r\n"
  }

  /// The text that puts lines in the place of the last frame and goes on below them.
  mutating func close(with lines: [PromptLine], columns: Int, rows: Int) -> String {
    let out = start(columns: columns, rows: rows) + "\u{1B}[J"
    shown = nil
    return out + lines.map { $0.text(usesColor: usesColor) + "\r\n" }.joined()
  }

  /// The way back to where the last frame begins.
  ///
  /// A terminal that was resized has moved its text in a way of its own: it is cleared.
  private func start(columns: Int, rows: Int) -> String {
    guard let shown else { return "" }
    if shown.columns != columns || shown.rows != rows { return "\u{1B}[H\u{1B}[2J" }
    return "\r" + (shown.cursorRow > 0 ? "\u{1B}[\(shown.cursorRow)A" : "")
  }
}
