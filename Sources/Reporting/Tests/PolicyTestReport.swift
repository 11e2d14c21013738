import Diagnostics
import Linting
import Text

/// How the tests of policies ended, and what they covered.
package struct PolicyTestReport: Sendable {
  package let outcomes: [PolicyTester.Outcome]
  /// *nil when* nobody asked for it.
  package let coverage: PolicyCoverage?
  package let sources: SourceFiles

  package init(
    outcomes: [PolicyTester.Outcome], coverage: PolicyCoverage?, sources: SourceFiles
  ) {
    self.outcomes = outcomes
    self.coverage = coverage
    self.sources = sources
  }

  /// Tests that are not true or ended in an error.
  package var failedCount: Int {
    outcomes.count {
      switch $0.status {
      case .failed, .error: true
      case .passed, .skipped: false
      }
    }
  }

  /// For people: a line for each test that needs a look, then the counts.
  package func text(style: CodeFrameStyle, isVerbose: Bool) -> String {
    var renderer = CodeFrameRenderer(sources, style: style)
    var text = ""
    for outcome in outcomes {
      let place = outcome.range.map { renderer.place($0) + ": " } ?? ""
      switch outcome.status {
      case .passed: if isVerbose { text += "PASS \(place)\(outcome.path)\n" }
      case .failed: text += "FAIL \(place)\(outcome.path)\n"
      case .error(let message): text += "ERROR \(place)\(outcome.path): \(message)\n"
      case .skipped: text += "SKIPPED \(place)\(outcome.path)\n"
      }
      guard isVerbose || outcome.status != .passed else { continue }
      for line in outcome.printed { text += "  \(printable(line))\n" }
    }
    if let coverage { text += uncovered(coverage, &renderer) }
    let skipped = outcomes.count { $0.status == .skipped }
    text += "\(outcomes.count - failedCount - skipped) passed, \(failedCount) failed"
    text += skipped > 0 ? ", \(skipped) skipped\n" : "\n"
    if let coverage { text += summary(coverage) }
    return text
  }

  /// The conditions that never held, each with its line.
  private func uncovered(
    _ coverage: PolicyCoverage, _ renderer: inout CodeFrameRenderer
  ) -> String {
    var text = ""
    for condition in coverage.conditions where !condition.isCovered {
      let diagnostic = Diagnostic(
        id: "not-covered", severity: .note, summary: "no test makes this condition hold",
        subject: condition.range)
      text += renderer.frame(diagnostic) + "\n"
    }
    return text
  }

  private func summary(_ coverage: PolicyCoverage) -> String {
    let percent = "\(coverage.permille / 10).\(coverage.permille % 10)"
    let (covered, all) = (coverage.coveredCount, coverage.conditions.count)
    return "coverage: \(covered) of \(all) conditions held, \(percent) %\n"
  }

  /// As `opa test --format json` writes it; with coverage, as `opa test --coverage` does.
  package func json() -> String {
    var writer = JSONWriter()
    if let coverage {
      CoverageJSON(coverage, sources).write(to: &writer)
    } else {
      writer.array { writer in
        for outcome in outcomes { write(outcome, to: &writer) }
      }
    }
    return writer.text + "\n"
  }

  private func write(_ outcome: PolicyTester.Outcome, to writer: inout JSONWriter) {
    writer.object { writer in
      if let range = outcome.range {
        let file = sources[range.file]
        let start = LineTable(file).location(of: range.start)
        writer.object("location") { writer in
          writer.string("file", file.path)
          writer.number("row", start.line)
          writer.number("col", start.column)
        }
      }
      writer.string("package", "data.\(outcome.package)")
      writer.string("name", outcome.name)
      switch outcome.status {
      case .passed: break
      case .failed: writer.boolean("fail", true)
      case .skipped: writer.boolean("skip", true)
      case .error(let message): writer.object("error") { $0.string("message", message) }
      }
      writer.number("duration", Int(outcome.nanoseconds))
      if !outcome.printed.isEmpty {
        writer.string("output", outcome.printed.map { $0 + "\n" }.joined())
      }
    }
  }
}
