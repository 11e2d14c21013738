import Diagnostics
import Linting
import Text

/// A report with the tables that the parts of a SARIF log refer to by index.
struct SARIFLog {
  let report: Report
  let findings: [Finding]
  let showsSuppressed: Bool
  /// *Shape*: in the order in which notifications name them first, unique.
  let notificationIDs: [String]
  /// The files that the log points to.
  ///
  /// *Shape*: ascending file indexes.
  private let artifacts: [UInt32]
  /// *Shape*: file index to its place in `artifacts` and its lines.
  private let files: [UInt32: (artifact: Int, lines: LineTable)]

  /// The notice that some files were not looked at.
  static let uncheckedID = "files-not-checked"

  init(_ report: Report, showsSuppressed: Bool) {
    self.report = report
    self.showsSuppressed = showsSuppressed
    findings = showsSuppressed ? report.findings : report.activeFindings
    var ids: [String] = []
    for diagnostic in report.diagnostics where !ids.contains(diagnostic.id) {
      ids.append(diagnostic.id)
    }
    if report.unchecked != nil { ids.append(Self.uncheckedID) }
    notificationIDs = ids
    var ranges = report.diagnostics.map(\.subject)
    for finding in findings {
      ranges += [finding.diagnostic.subject, finding.suppression?.range]
      ranges += finding.diagnostic.related.map(\.range)
    }
    artifacts = Set(ranges.compactMap { $0?.file }).sorted()
    files = Dictionary(
      uniqueKeysWithValues: artifacts.enumerated().map {
        ($1, (artifact: $0, lines: LineTable(report.sources[$1])))
      })
  }

  /// Where a policy stands among the rules.
  func ruleIndex(of policy: String) -> Int? {
    report.policies.firstIndex { $0.id.isSameUTF8(as: policy) }
  }

  // MARK: - Artifacts and places

  func writeArtifacts(_ writer: inout JSONWriter) {
    writer.object("originalUriBaseIds") { writer in
      writer.object(Self.root) { writer in
        writer.object("description") { writer in
          writer.string("text", "The root of the repository.")
        }
      }
    }
    writer.array("artifacts") { writer in
      for (index, file) in artifacts.enumerated() {
        writer.object { writer in
          writeLocation(of: file, index, "location", &writer)
          if report.isInRepository(file) { writer.json("roles", #"["analysisTarget"]"#) }
        }
      }
    }
  }

  private static let root = "SRCROOT"

  /// An `artifactLocation`; only what is known to be below the root is relative to it.
  private func writeLocation(
    of file: UInt32, _ index: Int, _ key: String, _ writer: inout JSONWriter
  ) {
    writer.object(key) { writer in
      writer.string("uri", URIReference.path(report.sources[file].path))
      if report.isInRepository(file) { writer.string("uriBaseId", Self.root) }
      writer.number("index", index)
    }
  }

  /// The `physicalLocation` of a range.
  func writePlace(_ range: SourceRange, _ writer: inout JSONWriter) {
    guard let (artifact, lines) = files[range.file] else {
      preconditionFailure("every file that a log points to is an artifact")
    }
    let start = lines.location(of: range.start)
    let end = lines.location(of: range.end)
    writer.object("physicalLocation") { writer in
      writeLocation(of: range.file, artifact, "artifactLocation", &writer)
      writer.object("region") { writer in
        writer.number("startLine", start.line)
        writer.number("startColumn", start.column)
        writer.number("endLine", end.line)
        writer.number("endColumn", end.column)
      }
    }
  }

  /// A `message` object, in which braces and links mean nothing.
  func writeMessage(_ text: String, _ writer: inout JSONWriter) {
    // The standard doubles braces (3.11.5) and reads "[text](target)" as a link (3.11.6).
    let literal = text.replacingScalars("{", with: "{{").replacingScalars("}", with: "}}")
      .replacingScalars("](", with: "] (")
    writer.object("message") { writer in writer.string("text", literal) }
  }
}
