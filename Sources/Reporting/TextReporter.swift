import Diagnostics
import Linting

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
  private let showsUndecided: Bool

  /// The decorator of `style` decides about colours; the reporter looks at no environment.
  package init(
    style: CodeFrameStyle = CodeFrameStyle(), layout: Layout = .frames,
    showsSuppressed: Bool = false, showsUndecided: Bool = false
  ) {
    self.style = style
    self.layout = layout
    self.showsSuppressed = showsSuppressed
    self.showsUndecided = showsUndecided
  }

  /// The whole text, ended by a line feed.
  package func text(_ report: Report) -> String {
    var renderer = CodeFrameRenderer(report.sources, style: style)
    let reasons = ReasonText(sources: report.sources)
    var text = ""
    for entry in report.entries(showsSuppressed: showsSuppressed) {
      switch layout {
      case .frames:
        text += renderer.frame(entry.withNotes)
        if let finding = entry.finding { text += reasons.text(finding, &renderer) }
        text += "\n"
      case .lines: text += renderer.line(entry.inOneLine) + "\n"
      }
    }
    for item in showsUndecided ? report.undecided : [] {
      switch layout {
      case .frames: text += renderer.frame(item.diagnostic) + "\n"
      case .lines: text += renderer.line(item.diagnostic) + "\n"
      }
    }
    return text + report.summary(style.decorator) + "\n"
  }
}
