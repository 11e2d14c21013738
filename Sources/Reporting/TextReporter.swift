import Diagnostics
import Linting
import Text

/// A report for a terminal: one frame a finding, then a summary line.
package struct TextReporter: Sendable {
  /// How much is said about each finding.
  package enum Layout: Sendable {
    /// The source lines with underlines, help and resource.
    case frames
    /// One line: `path:line:col: error[policy]: message`.
    case lines
  }

  private let style: CodeFrameStyle
  private let layout: Layout
  private let showsSuppressed: Bool

  /// The decorator of `style` decides about colours; the reporter looks at no environment.
  package init(
    style: CodeFrameStyle = CodeFrameStyle(), layout: Layout = .frames,
    showsSuppressed: Bool = false
  ) {
    self.style = style
    self.layout = layout
    self.showsSuppressed = showsSuppressed
  }

  /// The whole text, ended by a line feed.
  package func text(_ report: Report) -> String {
    var renderer = CodeFrameRenderer(report.sources, style: style)
    var text = ""
    for diagnostic in entries(report) {
      switch layout {
      case .frames: text += renderer.frame(diagnostic) + "\n"
      case .lines: text += renderer.line(diagnostic) + "\n"
      }
    }
    return text + summary(report) + "\n"
  }

  /// Diagnostics and findings in one order of place.
  private func entries(_ report: Report) -> [Diagnostic] {
    let shown = report.findings.filter { showsSuppressed || $0.suppression == nil }
    let all = report.diagnostics + shown.map(described)
    return all.enumerated().sorted { a, b in
      let x = key(a.element)
      let y = key(b.element)
      return x == y ? a.offset < b.offset : x < y
    }.map(\.element)
  }

  private func key(_ diagnostic: Diagnostic) -> (Int64, UInt32) {
    guard let subject = diagnostic.subject else { return (-1, 0) }
    return (Int64(subject.file), subject.start)
  }

  /// A finding with notes on its resource, its other instances and its suppression.
  private func described(_ finding: Finding) -> Diagnostic {
    var diagnostic = finding.diagnostic
    if layout == .lines {
      if let suppression = finding.suppression {
        diagnostic.summary += " (suppressed: \(suppression.reason))"
      }
      return diagnostic
    }
    var details = diagnostic.detail.map { [$0] } ?? []
    if let resource = finding.resource { details.append("note: in \(oneLine("\(resource)"))") }
    for instance in finding.instances {
      if let resource = instance.resource, resource != finding.resource {
        details.append("note: also in \(oneLine("\(resource)"))")
      }
    }
    if let suppression = finding.suppression {
      details.append("note: suppressed: \(suppression.reason)")
    }
    diagnostic.detail = details.isEmpty ? nil : details.joined(separator: "\n")
    return diagnostic
  }

  /// A detail's line feeds separate notes; those of a name must not.
  private func oneLine(_ text: String) -> String { printable(text) }

  // MARK: - Summary

  private func summary(_ report: Report) -> String {
    var line = ""
    let parts = [Severity.error, .warning, .note].compactMap { severity -> String? in
      let count = report.count(of: severity)
      guard count > 0 else { return nil }
      return style.decorator(counted(count, severity.word), .severity(severity))
    }
    line += parts.isEmpty ? style.decorator("no findings", .good) : parts.joined(separator: ", ")
    let counts = report.counts
    line += " in \(counted(counts.files, "file"))"
    var notes = counted(counts.policies, "policy")
    if report.suppressedCount > 0 { notes += "; \(report.suppressedCount) suppressed" }
    line += " (\(notes))"
    let unchecked = counts.unchecked.filter { $0.key != "other" }
    if !unchecked.isEmpty {
      let kinds = unchecked.sorted { $0.key.compareUTF8(to: $1.key) < 0 }
        .map { "\($0.value) \($0.key)" }
      line += "\nnot checked: \(kinds.joined(separator: ", "))"
    }
    return line
  }

  private func counted(_ count: Int, _ noun: String) -> String {
    if count == 1 { return "1 \(noun)" }
    return noun.hasSuffix("y") ? "\(count) \(noun.dropLast())ies" : "\(count) \(noun)s"
  }
}
