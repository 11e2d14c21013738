/// The lines of one file that a frame shows, and the marks on them.
struct CodeFrameSnippet {
  /// The range whose start the arrow names.
  let anchor: SourceRange
  let marks: [Mark]
  /// The lines to show, by 1-based number.
  let lines: [Int: CodeFrameLine]
  /// The columns that line numbers need.
  let gutterWidth: Int

  /// A range to underline, with the lines where it starts and ends.
  struct Mark {
    var range: SourceRange
    var label: String
    /// The role that decorates underline and label.
    var role: CodeFrameStyle.Role
    var isSubject: Bool
    var startLine: Int
    /// The last line with a byte of the range.
    var endLine: Int

    var isMultiline: Bool { endLine > startLine }
  }
}

extension CodeFrameRenderer {
  /// One snippet per file in order of mention; marks that a window cannot hold get their own.
  mutating func makeSnippets(_ diagnostic: Diagnostic) -> [CodeFrameSnippet] {
    var groups: [(file: UInt32, marks: [CodeFrameSnippet.Mark])] = []
    for mark in makeMarks(diagnostic) {
      if let index = groups.firstIndex(where: { $0.file == mark.range.file }) {
        groups[index].marks.append(mark)
      } else {
        groups.append((mark.range.file, [mark]))
      }
    }
    var snippets: [CodeFrameSnippet] = []
    for group in groups {
      var rest = group.marks
      var context = diagnostic.context.flatMap { $0.file == group.file ? $0 : nil }
      while let first = rest.first {
        let (snippet, overflow) = makeSnippet(rest, anchor: first.range, context: context)
        snippets.append(snippet)
        rest = overflow
        context = nil
      }
    }
    return snippets
  }

  private mutating func makeMarks(_ diagnostic: Diagnostic) -> [CodeFrameSnippet.Mark] {
    var marks: [CodeFrameSnippet.Mark] = []
    func add(_ range: SourceRange, _ label: String, isSubject: Bool, _ table: LineTable) {
      let start = table.location(of: range.start).line
      var end = max(start, table.location(of: range.end).line)
      // A range that ends with a line break does not reach into the next line.
      if end > start, table.byteRange(ofLine: end).lowerBound >= Int(range.end) { end -= 1 }
      marks.append(
        CodeFrameSnippet.Mark(
          range: range, label: printable(label),
          role: isSubject ? .severity(diagnostic.severity) : .related, isSubject: isSubject,
          startLine: start, endLine: end))
    }
    if let subject = diagnostic.subject {
      add(subject, diagnostic.label ?? "", isSubject: true, table(of: subject.file))
    }
    for label in diagnostic.related {
      add(label.range, label.text, isSubject: false, table(of: label.range.file))
    }
    return marks
  }

  private mutating func makeSnippet(
    _ marks: [CodeFrameSnippet.Mark], anchor: SourceRange, context: SourceRange?
  ) -> (CodeFrameSnippet, overflow: [CodeFrameSnippet.Mark]) {
    let table = table(of: anchor.file)
    let bytes = files[anchor.file].bytes
    let numbers = lineNumbers(marks, context: context, table, bytes)
    let gutter = String(numbers.last ?? 1).count
    let lanes = marks.count { $0.isMultiline }
    let budget = max(style.width - gutter - 3 - 2 * lanes, 24)
    var lines: [Int: CodeFrameLine] = [:]
    var overflow: Set<SourceRange> = []
    for number in numbers {
      let range = table.byteRange(ofLine: number)
      let here = marks.filter { $0.startLine == number || $0.endLine == number }
      let focus = here.first.map { edge(of: $0, on: number) } ?? range.lowerBound
      var line = CodeFrameLine(bytes, range, focus: focus, tabWidth: style.tabWidth)
      var shown: Range<Int>?
      for mark in here {
        let columns = line.columns(of: mark, on: number)
        guard let union = shown else {
          shown = columns
          continue
        }
        let wider =
          min(union.lowerBound, columns.lowerBound)..<max(union.upperBound, columns.upperBound)
        if line.width <= budget || wider.count + 12 <= budget { shown = wider }
      }
      line.show(shown ?? 0..<0, budget: budget)
      for mark in here.dropFirst() where !mark.isMultiline {
        let start = line.columns(of: mark, on: number).lowerBound
        if !line.shows(start..<start + 1) { overflow.insert(mark.range) }
      }
      lines[number] = line
    }
    let kept = marks.filter { !overflow.contains($0.range) }
    let snippet = CodeFrameSnippet(
      anchor: anchor, marks: kept, lines: lines, gutterWidth: gutter)
    return (snippet, marks.filter { overflow.contains($0.range) })
  }

  private func edge(of mark: CodeFrameSnippet.Mark, on line: Int) -> Int {
    mark.startLine == line ? Int(mark.range.start) : Int(mark.range.end)
  }

  /// The lines to show, ascending: marked ones, their surroundings and single-line gaps.
  private func lineNumbers(
    _ marks: [CodeFrameSnippet.Mark], context: SourceRange?, _ table: LineTable, _ bytes: [UInt8]
  ) -> [Int] {
    var marked: Set<Int> = []
    var around: Set<Int> = []
    for mark in marks {
      if mark.endLine - mark.startLine <= 8 {
        marked.formUnion(mark.startLine...mark.endLine)
      } else {
        marked.formUnion(mark.startLine...mark.startLine + 2)
        marked.formUnion(mark.endLine - 1...mark.endLine)
      }
      guard mark.isSubject else { continue }
      around.formUnion(max(1, mark.startLine - style.contextLines)...mark.startLine)
      around.formUnion(mark.endLine...min(table.lineCount, mark.endLine + style.contextLines))
    }
    if let context {
      let start = table.location(of: context.start).line
      let end = table.location(of: context.end).line
      around.formUnion(end - start <= 4 ? start...max(start, end) : start...start)
    }
    let isBlank = { (line: Int) in
      table.byteRange(ofLine: line).allSatisfy { bytes[$0] == 0x20 || bytes[$0] == 0x09 }
    }
    var numbers = marked.union(around).sorted()
    while let last = numbers.last, !marked.contains(last), isBlank(last) { numbers.removeLast() }
    while let first = numbers.first, !marked.contains(first), isBlank(first) {
      numbers.removeFirst()
    }
    var filled: [Int] = []
    for number in numbers {
      if let last = filled.last, number == last + 2 { filled.append(last + 1) }
      filled.append(number)
    }
    return filled
  }
}

extension CodeFrameLine {
  /// The columns that a mark takes on a line; at least one.
  func columns(of mark: CodeFrameSnippet.Mark, on line: Int) -> Range<Int> {
    if mark.isMultiline {
      if mark.startLine == line {
        let start = column(of: Int(mark.range.start))
        return start..<start + 1
      }
      let end = max(endColumn(of: Int(mark.range.end)), 1)
      return end - 1..<end
    }
    let start = column(of: Int(mark.range.start))
    let end = mark.range.end > mark.range.start ? endColumn(of: Int(mark.range.end)) : start
    return start..<max(end, start + 1)
  }
}
