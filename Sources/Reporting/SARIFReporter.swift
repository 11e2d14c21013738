import Diagnostics
import Linting

/// A report for code scanning and SARIF viewers.
///
/// *Source*: SARIF 2.1.0 with errata 01, OASIS Standard; what GitHub asks beyond it is in its
/// "SARIF support for code scanning".
package struct SARIFReporter: Sendable {
  private let version: String
  private let showsSuppressed: Bool

  /// `version` is the program's; suppressed findings are results only when they are asked for.
  ///
  /// GitHub opens an alert for a result even when the log says that it is suppressed.
  package init(version: String, showsSuppressed: Bool = false) {
    self.version = version
    self.showsSuppressed = showsSuppressed
  }

  /// The whole text, ended by a line feed.
  package func text(_ report: Report) -> String {
    let log = SARIFLog(report.atRepositoryRoot, showsSuppressed: showsSuppressed)
    var writer = JSONWriter()
    writer.object { writer in
      writer.string("$schema", Self.schema)
      writer.string("version", "2.1.0")
      writer.array("runs") { writer in
        writer.object { writer in
          writeTool(log, &writer)
          log.writeInvocation(&writer)
          writer.string("columnKind", "unicodeCodePoints")
          writer.json("newlineSequences", #"["\r\n", "\n", "\r"]"#)
          log.writeArtifacts(&writer)
          log.writeResults(&writer)
        }
      }
    }
    return writer.text + "\n"
  }

  private static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

  private func writeTool(_ log: SARIFLog, _ writer: inout JSONWriter) {
    writer.object("tool") { writer in
      writer.object("driver") { writer in
        writer.string("name", "idp")
        writer.string("version", version)
        writer.string("semanticVersion", version)
        writer.array("rules") { writer in
          for policy in log.report.policies { policy.writeRule(&writer) }
        }
        writer.array("notifications") { writer in
          for id in log.notificationIDs {
            writer.object { writer in writer.string("id", id) }
          }
        }
      }
    }
  }
}
