import Diagnostics
import Linting

/// A report for the summary of a job or a comment on a pull request: tables, then code frames.
package struct MarkdownReporter: Sendable {
  /// The longest report; GitHub takes 65,536 characters in a comment and 1 MiB in a summary.
  ///
  /// *Unit and base*: bytes.
  package static let limit = 60_000

  private let filesAddress: String?
  private let showsSuppressed: Bool

  /// Places are links below `filesAddress`, such as `https://github.com/o/r/blob/main/`.
  package init(filesAddress: String? = nil, showsSuppressed: Bool = false) {
    self.filesAddress = filesAddress
    self.showsSuppressed = showsSuppressed
  }

  /// The whole text, ended by a line feed.
  ///
  /// What is left out to stay below the limit is counted.
  package func text(_ report: Report) -> String {
    let report = report.atRepositoryRoot
    var places = CodeFrameRenderer(report.sources)
    let entries = report.entries()
    let levels = Severity.mostSevereFirst.map { severity in
      (severity, entries.filter { $0.diagnostic.severity == severity })
    }.filter { !$0.1.isEmpty }
    // Half of the room is for rows; frames get the rest and what rows left over.
    var room = Self.limit / 2
    let tables = levels.map { table($0.1, report, &places, &room) }
    let suppressed = suppressedTable(report, &places, &room)
    room += Self.limit / 2
    var text = "## idp: \(report.headline())\n"
    if report.hasFailedPolicies {
      text += "\n**A policy gave no answer, so there may be more than this report says.**\n"
    }
    for (level, table) in zip(levels, tables) {
      text += "\n### \(counted(level.1.count, level.0.word))\n\n\(table)"
      text += frames(level.1, &places, &room)
    }
    text += suppressed
    let notes = [report.basis, report.notJudged, report.unchecked].compactMap(\.self)
    return text + "\n\(MarkdownText.escaped(notes.joined(separator: "; ")))\n"
  }

  // MARK: - Tables

  private func table(
    _ entries: [ReportEntry], _ report: Report, _ places: inout CodeFrameRenderer,
    _ room: inout Int
  ) -> String {
    var text = "| Place | Message | Rule |\n| --- | --- | --- |\n"
    var count = 0
    for entry in entries {
      let row = row(entry, report, &places)
      guard row.utf8.count <= room else { break }
      room -= row.utf8.count
      text += row
      count += 1
    }
    return count < entries.count ? text + "\nand \(entries.count - count) more\n" : text
  }

  private func row(
    _ entry: ReportEntry, _ report: Report, _ places: inout CodeFrameRenderer
  ) -> String {
    let diagnostic = entry.inOneLine
    let place = diagnostic.subject.map { link(to: $0, report, &places) } ?? ""
    let message = MarkdownText.escaped(MarkdownText.shortened(diagnostic.summary))
    return "| \(place) | \(message) | \(MarkdownText.code(diagnostic.id)) |\n"
  }

  /// `path:line`, as a link where the file can be seen.
  private func link(
    to range: SourceRange, _ report: Report, _ places: inout CodeFrameRenderer
  ) -> String {
    let line = places.locations(of: range).start.line
    let path = report.sources[range.file].path
    let text = MarkdownText.code("\(path):\(line)")
    guard let filesAddress, report.isInRepository(range.file) else { return text }
    return "[\(text)](\(filesAddress)\(URIReference.path(path))#L\(line))"
  }

  private func suppressedTable(
    _ report: Report, _ places: inout CodeFrameRenderer, _ room: inout Int
  ) -> String {
    let entries = report.entries(showsSuppressed: true).filter { $0.finding?.suppression != nil }
    guard showsSuppressed, !entries.isEmpty else { return "" }
    return "\n### \(entries.count) suppressed\n\n" + table(entries, report, &places, &room)
  }

  // MARK: - Frames

  /// The code frames in a block that is closed at first; those that find no room are counted.
  private func frames(
    _ entries: [ReportEntry], _ places: inout CodeFrameRenderer, _ room: inout Int
  ) -> String {
    var frames: [String] = []
    for entry in entries {
      let frame = places.frame(entry.withNotes)
      guard frame.utf8.count <= room else { break }
      room -= frame.utf8.count
      frames.append(frame)
    }
    guard !frames.isEmpty else { return "" }
    let extent =
      frames.count < entries.count ? "the first \(frames.count) of \(entries.count) " : ""
    return """

      <details>
      <summary>Show \(extent)in the files</summary>

      \(MarkdownText.block(frames.joined(separator: "\n")))

      </details>

      """
  }
}
