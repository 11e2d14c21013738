import Diagnostics
import Documents
import Linting
import Text

/// A report for programs; its form is described in docs/json-report.md.
package struct JSONReporter: Sendable {
  /// Changes only when a program that reads the form could break.
  package static let version = 1

  package init() {}

  /// The whole text, ended by a line feed.
  package func text(_ report: Report) -> String {
    var places = CodeFrameRenderer(report.sources)
    var writer = JSONWriter()
    writer.object { writer in
      writer.number("version", Self.version)
      writer.array("findings") { writer in
        for finding in report.findings { write(finding, report, &places, &writer) }
      }
      writer.array("undecided") { writer in
        for item in report.undecided { write(item, report, &places, &writer) }
      }
      writer.array("diagnostics") { writer in
        for diagnostic in report.diagnostics {
          writer.object { writer in
            writer.string("id", diagnostic.id)
            write(diagnostic, report, &places, &writer)
          }
        }
      }
      writer.object("summary") { writer in writeSummary(report, &writer) }
    }
    return writer.text + "\n"
  }

  private func write(
    _ finding: Finding, _ report: Report, _ places: inout CodeFrameRenderer,
    _ writer: inout JSONWriter
  ) {
    writer.object { writer in
      writer.string("policy", finding.policy)
      write(finding.diagnostic, report, &places, &writer)
      writer.json("path", finding.path.json)
      write(finding.resource, &writer)
      writer.string("fingerprint", finding.fingerprint)
      writer.array("instances") { writer in
        for instance in finding.instances {
          writer.object { writer in
            writer.json("path", instance.path.json)
            write(instance.resource, &writer)
            writer.string("fingerprint", instance.fingerprint)
          }
        }
      }
      write(finding.reasons, report, &places, &writer)
      guard let suppression = finding.suppression else {
        writer.null("suppressed")
        return
      }
      writer.object("suppressed") { writer in
        writer.string("reason", suppression.reason)
        write(suppression.range, "location", report, &places, &writer)
      }
    }
  }

  private func write(
    _ item: UndecidedFinding, _ report: Report, _ places: inout CodeFrameRenderer,
    _ writer: inout JSONWriter
  ) {
    writer.object { writer in
      writer.string("policy", item.finding.policy)
      writer.string("message", item.finding.diagnostic.summary)
      write(item.finding.diagnostic.subject, "location", report, &places, &writer)
      writer.json("path", item.finding.path.json)
      write(item.finding.resource, &writer)
      writer.array("dependsOn") { writer in
        for cause in item.causes { writer.string(nil, cause) }
      }
    }
  }

  /// The conditions that held, where the run explains.
  private func write(
    _ reasons: [Finding.Reason], _ report: Report, _ places: inout CodeFrameRenderer,
    _ writer: inout JSONWriter
  ) {
    guard !reasons.isEmpty else { return }
    writer.array("reasons") { writer in
      for reason in reasons {
        writer.object { writer in
          write(reason.condition, "condition", report, &places, &writer)
          writer.number("depth", reason.depth)
          writer.array("reads") { writer in
            for read in reason.reads {
              writer.object { writer in
                writer.json("path", read.path.json)
                writer.string("missing", read.missing)
                writer.json("value", read.value ?? "null")
                write(read.range, "location", report, &places, &writer)
              }
            }
          }
        }
      }
    }
  }

  /// What findings and diagnostics have in common.
  private func write(
    _ diagnostic: Diagnostic, _ report: Report, _ places: inout CodeFrameRenderer,
    _ writer: inout JSONWriter
  ) {
    writer.string("severity", diagnostic.severity.word)
    writer.string("message", diagnostic.summary)
    writer.string("help", diagnostic.detail)
    write(diagnostic.subject, "location", report, &places, &writer)
    writer.array("related") { writer in
      for label in diagnostic.related {
        writer.object { writer in
          writer.string("message", label.text)
          write(label.range, "location", report, &places, &writer)
        }
      }
    }
  }

  private func write(
    _ range: SourceRange?, _ key: String, _ report: Report, _ places: inout CodeFrameRenderer,
    _ writer: inout JSONWriter
  ) {
    guard let range else {
      writer.null(key)
      return
    }
    let (start, end) = places.locations(of: range)
    writer.object(key) { writer in
      writer.string("file", report.sources[range.file].path)
      writer.number("line", start.line)
      writer.number("column", start.column)
      writer.number("endLine", end.line)
      writer.number("endColumn", end.column)
    }
  }

  private func write(_ resource: Finding.Resource?, _ writer: inout JSONWriter) {
    guard let resource else {
      writer.null("resource")
      return
    }
    writer.object("resource") { writer in
      writer.string("apiVersion", resource.apiVersion)
      writer.string("kind", resource.kind)
      writer.string("namespace", resource.namespace)
      writer.string("name", resource.name)
    }
  }

  private func writeSummary(_ report: Report, _ writer: inout JSONWriter) {
    writer.number("files", report.counts.files)
    writer.number("documents", report.counts.documents)
    writer.number("policies", report.counts.policies)
    writer.number("errors", report.count(of: .error))
    writer.number("warnings", report.count(of: .warning))
    writer.number("notes", report.count(of: .note))
    writer.number("suppressed", report.suppressedCount)
    writer.string("failLevel", report.failLevel.word)
    writer.boolean("failed", report.fails)
    writer.object("unchecked") { writer in
      let kinds = report.counts.unchecked.sorted { $0.key.compareUTF8(to: $1.key) < 0 }
      for (kind, count) in kinds { writer.number(kind, count) }
    }
    writer.array("openVariables") { writer in
      for name in report.counts.openVariables { writer.string(nil, name) }
    }
  }
}
