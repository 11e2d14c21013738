import Diagnostics
import Linting

/// A report for the log of a GitHub workflow: annotations, then every finding in a line.
///
/// *Source*: "Workflow commands for GitHub Actions".
package struct GitHubReporter: Sendable {
  /// The annotations of one level that GitHub shows for a step.
  package static let limit = 10

  private let showsSuppressed: Bool

  /// Suppressed findings never become annotations; on request they are among the lines.
  package init(showsSuppressed: Bool = false) {
    self.showsSuppressed = showsSuppressed
  }

  /// The whole text, ended by a line feed.
  package func text(_ report: Report) -> String {
    let report = report.atRepositoryRoot
    var places = CodeFrameRenderer(report.sources)
    var text = ""
    for severity in Severity.mostSevereFirst {
      let entries = report.entries().map(\.withNotes).filter { $0.severity == severity }
      var groups = AnnotationGroup.groups(of: entries, limit: Self.limit)
      if groups.count < entries.count, let last = groups.indices.last {
        groups[last].closing = "this step's log lists all \(counted(entries.count, severity.word))"
      }
      for group in groups { text += command(group, report, &places) + "\n" }
    }
    let lines = TextReporter(layout: .lines, showsSuppressed: showsSuppressed).text(report)
    return text + lines.split(separator: "\n").map { inert(String($0)) + "\n" }.joined()
  }

  // MARK: - Commands

  /// A workflow command such as `::error file=a.yaml,line=3,title=policy::message`.
  private func command(
    _ group: AnnotationGroup, _ report: Report, _ places: inout CodeFrameRenderer
  ) -> String {
    let first = group.first
    var properties: [(String, String)] = []
    if let subject = first.subject {
      properties = place(subject, report, &places)
    }
    properties.append(("title", printable(first.id)))
    let list = properties.map { "\($0)=\(escapedProperty($1))" }.joined(separator: ",")
    let name = first.severity == .note ? "notice" : first.severity.word
    return "::\(name) \(list)::\(escapedData(message(group, &places)))"
  }

  /// The properties for a range; columns count only where it stays on one line.
  private func place(
    _ range: SourceRange, _ report: Report, _ places: inout CodeFrameRenderer
  ) -> [(String, String)] {
    let (start, end) = places.locations(of: range)
    // A block ends before the first character of the next line, which is not part of it.
    let lastLine = end.line > start.line && end.column == 1 ? end.line - 1 : end.line
    var properties = [
      ("file", report.sources[range.file].path), ("line", "\(start.line)"),
      ("endLine", "\(lastLine)"),
    ]
    if start.line == end.line {
      properties += [("col", "\(start.column)"), ("endColumn", "\(end.column)")]
    }
    return properties
  }

  /// What is wrong, the next step, where else to look, and what else the annotation stands for.
  private func message(_ group: AnnotationGroup, _ places: inout CodeFrameRenderer) -> String {
    var lines = [printable(group.first.summary)]
    for detail in (group.first.detail ?? "").split(separator: "\n") {
      lines.append(printable(String(detail)))
    }
    for label in group.first.related {
      lines.append("\(places.place(label.range)): \(printable(label.text))")
    }
    if !group.others.isEmpty { lines.append(others(of: group, &places)) }
    if let closing = group.closing { lines.append(closing) }
    return lines.joined(separator: "\n")
  }

  /// How many more there are, and where the first of them are.
  private func others(of group: AnnotationGroup, _ places: inout CodeFrameRenderer) -> String {
    let shown = group.others.prefix(Self.placesShown).map { other in
      let place = other.subject.map { places.place($0) } ?? "no file"
      return other.id == group.first.id ? place : "\(place) (\(printable(other.id)))"
    }
    let rest = group.others.count - shown.count
    return "and \(group.others.count) more: \(shown.joined(separator: ", "))"
      + (rest > 0 ? " and \(rest) further" : "")
  }

  private static let placesShown = 20

  // MARK: - Escaping

  private func escapedData(_ text: String) -> String {
    text.replacingScalars("%", with: "%25").replacingScalars("\r", with: "%0D")
      .replacingScalars("\n", with: "%0A")
  }

  private func escapedProperty(_ text: String) -> String {
    escapedData(text).replacingScalars(":", with: "%3A").replacingScalars(",", with: "%2C")
  }

  /// A line that the runner takes for text.
  ///
  /// *Source*: ActionCommand.cs of actions/runner: a command starts with `::`, white space before
  /// it does not count, or stands anywhere as `##[…]`.
  private func inert(_ line: String) -> String {
    let text = line.replacingScalars("##[", with: "## [")
    let start = text.unicodeScalars.drop { $0.properties.isWhitespace }.prefix(2)
    return start.elementsEqual("::".unicodeScalars) ? "./" + text : text
  }
}
