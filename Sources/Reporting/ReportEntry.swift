import Diagnostics
import Linting

/// What a person reads in one piece: a finding, or what was wrong with a file or a suppression.
struct ReportEntry {
  let diagnostic: Diagnostic
  /// *Nil when* it is no finding.
  let finding: Finding?

  /// The diagnostic with its resource, its other instances and its suppression as notes.
  var withNotes: Diagnostic {
    guard let finding else { return diagnostic }
    var details = diagnostic.detail.map { [$0] } ?? []
    // A detail's line feeds separate notes; those of a name must not.
    if let resource = finding.resource { details.append("note: in \(printable("\(resource)"))") }
    for instance in finding.instances {
      if let resource = instance.resource, resource != finding.resource {
        details.append("note: also in \(printable("\(resource)"))")
      }
    }
    if let suppression = finding.suppression {
      details.append("note: suppressed: \(suppression.reason)")
    }
    var result = diagnostic
    result.detail = details.isEmpty ? nil : details.joined(separator: "\n")
    return result
  }

  /// The diagnostic with its suppression in the summary, and Terraform's detail, without which its
  /// summaries name only a kind of mistake.
  var inOneLine: Diagnostic {
    var result = diagnostic
    if diagnostic.id.hasPrefix("terraform-"), let detail = diagnostic.detail {
      result.summary += ": " + detail.replacing("\n", with: " ")
    }
    if let suppression = finding?.suppression {
      result.summary += " (suppressed: \(suppression.reason))"
    }
    return result
  }
}

extension Report {
  /// Diagnostics and findings in one order of place; those without one first.
  func entries(showsSuppressed: Bool = false) -> [ReportEntry] {
    let shown = showsSuppressed ? findings : activeFindings
    let all =
      diagnostics.map { ReportEntry(diagnostic: $0, finding: nil) }
      + shown.map { ReportEntry(diagnostic: $0.diagnostic, finding: $0) }
    return all.enumerated().sorted { a, b in
      let x = a.element.order
      let y = b.element.order
      return x == y ? a.offset < b.offset : x < y
    }.map(\.element)
  }
}

extension ReportEntry {
  fileprivate var order: (Int64, UInt32) {
    guard let subject = diagnostic.subject else { return (-1, 0) }
    return (Int64(subject.file), subject.start)
  }
}
