extension CodeFrameSnippet {
  /// The source lines with their underlines, without decoration of the block around them.
  func rows(gutter: Int, style: CodeFrameStyle) -> [String] {
    let layout = Layout(self, gutter: gutter)
    var rows: [FrameRow] = []
    var previous: Int?
    for number in lines.keys.sorted() {
      guard let line = lines[number] else { continue }
      if let previous, number > previous + 1 { rows.append(layout.ellipsis(after: previous)) }
      rows.append(layout.source(line, number))
      rows += layout.underlines(line, number)
      previous = number
    }
    return rows.map { $0.text(style.decorator) }
  }

  /// Where things stand: gutter, a lane per multi-line mark, then the source.
  private struct Layout {
    let gutter: Int
    let marks: [Mark]
    /// *Shape*: index of a multi-line mark to its lane, 0 being the leftmost.
    let lanes: [Int: Int]
    /// The first column of the source.
    let origin: Int
    let lines: [Int: CodeFrameLine]

    init(_ snippet: CodeFrameSnippet, gutter: Int) {
      self.gutter = gutter
      marks = snippet.marks
      lines = snippet.lines
      let marks = snippet.marks
      let order = marks.indices.filter { marks[$0].isMultiline }.sorted { a, b in
        (marks[a].startLine, -marks[a].endLine, a) < (marks[b].startLine, -marks[b].endLine, b)
      }
      var lanes: [Int: Int] = [:]
      var ends: [Int] = []
      for index in order {
        if let free = ends.firstIndex(where: { $0 < marks[index].startLine }) {
          lanes[index] = free
          ends[free] = marks[index].endLine
        } else {
          lanes[index] = ends.count
          ends.append(marks[index].endLine)
        }
      }
      self.lanes = lanes
      origin = gutter + 3 + 2 * ends.count
    }

    private func laneColumn(_ lane: Int) -> Int { gutter + 3 + 2 * lane }

    /// Whether a multi-line mark opens with a `/` beside its first line.
    private func opensBeside(_ mark: Mark) -> Bool {
      guard let line = lines[mark.startLine] else { return false }
      return line.columns(of: mark, on: mark.startLine).lowerBound <= line.indentation
    }

    private func drawLanes(_ row: inout FrameRow, where isActive: (Int) -> Bool) {
      for (index, lane) in lanes where isActive(index) {
        row.put("|", at: laneColumn(lane), marks[index].role)
      }
    }

    func ellipsis(after line: Int) -> FrameRow {
      var row = FrameRow()
      for column in 0..<3 { row.put(".", at: column, .gutter) }
      drawLanes(&row) { marks[$0].startLine <= line && marks[$0].endLine > line }
      return row
    }

    func source(_ line: CodeFrameLine, _ number: Int) -> FrameRow {
      var row = FrameRow()
      let digits = Array(String(number))
      for (index, digit) in digits.enumerated() {
        row.put(digit, at: gutter - digits.count + index, .gutter)
      }
      row.put("|", at: gutter + 1, .gutter)
      drawLanes(&row) { marks[$0].startLine < number && marks[$0].endLine >= number }
      for (index, lane) in lanes
      where marks[index].startLine == number && opensBeside(marks[index]) {
        row.put("/", at: laneColumn(lane), marks[index].role)
      }
      let text = line.text
      if !text.isEmpty { row.append(text, at: origin, .source) }
      return row
    }

    func underlines(_ line: CodeFrameLine, _ number: Int) -> [FrameRow] {
      var active = Set(
        lanes.keys.filter {
          marks[$0].endLine >= number
            && (marks[$0].startLine < number
              || (marks[$0].startLine == number && opensBeside(marks[$0])))
        })
      func blank() -> FrameRow {
        var row = FrameRow()
        row.put("|", at: gutter + 1, .gutter)
        drawLanes(&row) { active.contains($0) }
        return row
      }
      let spans = marks.filter { !$0.isMultiline && $0.startLine == number }
        .map { Span($0, line, number, origin: origin) }
      var rows = singleLine(spans, blank: blank)
      let byLane = lanes.sorted { $0.value < $1.value }
      for (index, lane) in byLane
      where marks[index].startLine == number && !opensBeside(marks[index]) {
        let span = Span(marks[index], line, number, origin: origin)
        var row = blank()
        draw(span, from: laneColumn(lane), &row)
        rows.append(row)
        active.insert(index)
      }
      for (index, lane) in byLane.reversed() where marks[index].endLine == number {
        let span = Span(marks[index], line, number, origin: origin)
        var row = blank()
        draw(span, from: laneColumn(lane), &row)
        row.append(span.label, at: row.count + 1, span.role)
        rows.append(row)
        active.remove(index)
      }
      return rows
    }

    /// The arm of a multi-line mark: underscores from its lane to the edge.
    private func draw(_ span: Span, from lane: Int, _ row: inout FrameRow) {
      for column in lane + 1..<max(span.start, lane + 1) where row.isFree(column) {
        row.put("_", at: column, span.role)
      }
      row.put(span.sign, at: span.start, span.role)
    }

    /// Underlines of one line, the rightmost label beside them, the others hanging below.
    private func singleLine(_ spans: [Span], blank: () -> FrameRow) -> [FrameRow] {
      guard !spans.isEmpty else { return [] }
      var first = blank()
      for span in spans.sorted(by: { !$0.isSubject && $1.isSubject }) {
        for column in span.start..<span.end { first.put(span.sign, at: column, span.role) }
      }
      var labelled = spans.indices.filter { !spans[$0].label.isEmpty }
        .sorted { (spans[$0].start, -$0) > (spans[$1].start, -$1) }
      let last = spans.map(\.end).max() ?? 0
      if let right = labelled.first, spans[right].end == last,
        !labelled.dropFirst().contains(where: { spans[$0].start == spans[right].start })
      {
        first.append(spans[right].label, at: last + 1, spans[right].role)
        labelled.removeFirst()
      }
      var rows = [first]
      for (place, index) in labelled.enumerated() {
        let pending = labelled[place...].map { spans[$0] }
        if place == 0 { rows.append(connectors(pending, blank())) }
        let left = pending.filter { $0.start < spans[index].start }
        var row = connectors(left, blank())
        row.append(spans[index].label, at: spans[index].start, spans[index].role)
        rows.append(row)
      }
      return rows
    }

    private func connectors(_ spans: [Span], _ row: FrameRow) -> FrameRow {
      var row = row
      for span in spans { row.put("|", at: span.start, span.role) }
      return row
    }
  }

  /// A mark's edge or extent as row columns.
  private struct Span {
    var start: Int
    var end: Int
    var label: String
    var role: CodeFrameStyle.Role
    var isSubject: Bool
    var sign: Character { isSubject ? "^" : "-" }

    init(_ mark: Mark, _ line: CodeFrameLine, _ number: Int, origin: Int) {
      let columns = line.columns(of: mark, on: number)
      start = origin + line.position(columns.lowerBound)
      end = max(origin + line.position(columns.upperBound), start + 1)
      label = mark.label
      role = mark.role
      isSubject = mark.isSubject
    }
  }
}
