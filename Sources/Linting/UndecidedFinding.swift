import Diagnostics
import Text

/// What would be a finding, if values were as their absence suggests; nobody is accused of it.
package struct UndecidedFinding: Sendable {
  package let finding: Finding
  /// What the values depend on, such as `var.region`.
  package private(set) var causes: [String]

  init(finding: Finding, causes: [String]) {
    self.finding = finding
    self.causes = causes
  }

  /// In order of place, equal ones merged; what is a finding anyway, in another environment, is
  /// left out.
  static func merged(
    _ undecided: [UndecidedFinding], besides findings: [Finding]
  ) -> [UndecidedFinding] {
    guard !undecided.isEmpty else { return [] }
    var result: [UndecidedFinding] = []
    let sorted = undecided.enumerated().sorted { a, b in
      let order = a.element.finding.compare(to: b.element.finding)
      return order == 0 ? a.offset < b.offset : order < 0
    }.map(\.element)
    for item in sorted {
      if findings.contains(where: { $0.compare(to: item.finding) == 0 }) { continue }
      if let last = result.indices.last, result[last].finding.compare(to: item.finding) == 0 {
        for cause in item.causes where !result[last].causes.contains(cause) {
          result[last].causes.append(cause)
        }
      } else {
        result.append(item)
      }
    }
    return result
  }

  /// The finding as a note that says what it depends on.
  package var diagnostic: Diagnostic {
    var note = finding.diagnostic
    note.severity = .note
    let causes = causes.isEmpty ? "values that no file decides" : causes.joined(separator: ", ")
    note.detail = "undecided: it depends on \(causes)"
    return note
  }
}
