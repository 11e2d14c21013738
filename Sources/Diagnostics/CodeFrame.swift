/// Renders diagnostics as text with the source they speak of; keeps line tables between calls.
///
/// The same diagnostic, files and style give the same text. Whatever files or messages hold is
/// made `printable` first.
package struct CodeFrameRenderer {
  package let files: SourceFiles
  package let style: CodeFrameStyle
  private var tables: [UInt32: LineTable] = [:]

  package init(_ files: SourceFiles, style: CodeFrameStyle = CodeFrameStyle()) {
    self.files = files
    self.style = style
  }

  /// Header, marked source lines and notes, each line ended by a line feed.
  package mutating func frame(_ diagnostic: Diagnostic) -> String {
    var rows = [header(diagnostic)]
    let snippets = makeSnippets(diagnostic)
    let gutter = snippets.map(\.gutterWidth).max() ?? 1
    for (index, snippet) in snippets.enumerated() {
      let arrow = index == 0 ? "-->" : ":::"
      if index > 0 { rows.append(bar(gutter)) }
      rows.append(
        String(repeating: " ", count: gutter) + style.decorator(arrow, .gutter) + " "
          + style.decorator(place(snippet.anchor), .path))
      rows.append(bar(gutter))
      rows += snippet.rows(gutter: gutter, style: style)
    }
    let notes = notes(diagnostic, gutter: gutter)
    if !notes.isEmpty, !snippets.isEmpty { rows.append(bar(gutter)) }
    rows += notes
    return rows.joined(separator: "\n") + "\n"
  }

  /// `path:line:col: error[id]: summary`, without a line feed.
  package mutating func line(_ diagnostic: Diagnostic) -> String {
    let text = header(diagnostic)
    guard let subject = diagnostic.subject else { return text }
    return style.decorator(place(subject), .path) + ": " + text
  }

  /// Where a range starts and ends, as a person counts.
  package mutating func locations(
    of range: SourceRange
  ) -> (start: SourceLocation, end: SourceLocation) {
    let table = table(of: range.file)
    return (table.location(of: range.start), table.location(of: range.end))
  }

  /// `path:line:col` of a range's start.
  package mutating func place(_ range: SourceRange) -> String {
    let start = locations(of: range).start
    return "\(printable(files[range.file].path)):\(start.line):\(start.column)"
  }

  /// The line table of a file, made on first use.
  mutating func table(of file: UInt32) -> LineTable {
    if let table = tables[file] { return table }
    let table = LineTable(files[file])
    tables[file] = table
    return table
  }

  private func header(_ diagnostic: Diagnostic) -> String {
    let severity = diagnostic.severity
    let head = "\(severity.word)[\(printable(diagnostic.id))]"
    return style.decorator(head, .severity(severity))
      + style.decorator(": " + printable(diagnostic.summary), .summary)
  }

  private func bar(_ gutter: Int) -> String {
    String(repeating: " ", count: gutter + 1) + style.decorator("|", .gutter)
  }
}

extension Diagnostic {
  /// The text of this diagnostic alone, with its code frame.
  package func frame(in files: SourceFiles, style: CodeFrameStyle = CodeFrameStyle()) -> String {
    var renderer = CodeFrameRenderer(files, style: style)
    return renderer.frame(self)
  }
}

// MARK: - Notes

extension CodeFrameRenderer {
  /// The details and edits as `= help:` rows, wrapped to the width.
  private func notes(_ diagnostic: Diagnostic, gutter: Int) -> [String] {
    var notes: [(word: String, text: String)] = []
    for line in (diagnostic.detail ?? "").split(separator: "\n") {
      if line.hasPrefix("note: ") {
        notes.append(("note", String(line.dropFirst(6))))
      } else {
        notes.append(("help", String(line.hasPrefix("help: ") ? line.dropFirst(6) : line)))
      }
    }
    notes += diagnostic.edits.compactMap { edit in words(for: edit).map { ("help", $0) } }
    return notes.flatMap { word, text in
      let indent = gutter + 3 + word.count + 2
      let lines = wrap(printable(text), width: max(style.width - indent, 20))
      let first =
        String(repeating: " ", count: gutter + 1) + style.decorator("=", .gutter) + " "
        + style.decorator(word + ":", .note) + " " + (lines.first ?? "")
      return [first] + lines.dropFirst().map { String(repeating: " ", count: indent) + $0 }
    }
  }

  /// *nil when* the edit is too long to read in one line.
  private func words(for edit: Diagnostic.Edit) -> String? {
    let old = files[edit.range.file].text(edit.range)
    let new = edit.replacement
    let both = old + new
    guard both.utf8.count <= 120, !both.contains(where: \.isNewline) else { return nil }
    if old.isEmpty { return "insert `\(new)`" }
    return new.isEmpty ? "remove `\(old)`" : "replace `\(old)` with `\(new)`"
  }

  private func wrap(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ") {
      let columns = displayWidth(String(word))
      if used > 0, used + 1 + columns > width {
        lines.append(line)
        line = ""
        used = 0
      }
      if used > 0 {
        line += " "
        used += 1
      }
      line += word
      used += columns
    }
    if used > 0 { lines.append(line) }
    return lines
  }
}
