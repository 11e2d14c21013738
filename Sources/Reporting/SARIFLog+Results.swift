import Diagnostics
import Linting
import Text

extension SARIFLog {
  // MARK: - Results

  func writeResults(_ writer: inout JSONWriter) {
    writer.array("results") { writer in
      for finding in findings {
        writer.object { writer in write(finding, &writer) }
      }
    }
  }

  private func write(_ finding: Finding, _ writer: inout JSONWriter) {
    let diagnostic = finding.diagnostic
    writer.string("ruleId", finding.policy)
    if let index = ruleIndex(of: finding.policy) { writer.number("ruleIndex", index) }
    writer.string("level", diagnostic.severity.word)
    writeMessage(diagnostic.sentences, &writer)
    if let subject = diagnostic.subject {
      writer.array("locations") { writer in
        writer.object { writer in
          writePlace(subject, &writer)
          writeResources(of: finding, &writer)
        }
      }
    }
    if !diagnostic.related.isEmpty {
      writer.array("relatedLocations") { writer in
        for (index, label) in diagnostic.related.enumerated() {
          writer.object { writer in
            writer.number("id", index)
            writePlace(label.range, &writer)
            writeMessage(printable(label.text), &writer)
          }
        }
      }
    }
    writer.object("partialFingerprints") { writer in
      writer.string("idpFinding/v1", String(finding.fingerprint.trimmingPrefix("v1:")))
    }
    if showsSuppressed { writeSuppressions(of: finding, &writer) }
  }

  private func writeResources(of finding: Finding, _ writer: inout JSONWriter) {
    var resources: [Finding.Resource] = []
    for resource in [finding.resource] + finding.instances.map(\.resource) {
      if let resource, !resources.contains(resource) { resources.append(resource) }
    }
    guard !resources.isEmpty else { return }
    writer.array("logicalLocations") { writer in
      for resource in resources {
        writer.object { writer in
          if let name = resource.name { writer.string("name", name) }
          writer.string("fullyQualifiedName", "\(resource)")
          writer.string("kind", "resource")
        }
      }
    }
  }

  /// The standard wants the array on all results of a run or on none (3.27.23).
  private func writeSuppressions(of finding: Finding, _ writer: inout JSONWriter) {
    writer.array("suppressions") { writer in
      guard let suppression = finding.suppression else { return }
      writer.object { writer in
        writer.string("kind", "inSource")
        writer.string("status", "accepted")
        writer.string("justification", suppression.reason)
        writer.object("location") { writer in writePlace(suppression.range, &writer) }
      }
    }
  }

  // MARK: - Invocation

  func writeInvocation(_ writer: inout JSONWriter) {
    let configuration = report.diagnostics.filter(\.isAboutConfiguration)
    let execution = report.diagnostics.filter { !$0.isAboutConfiguration }
    writer.array("invocations") { writer in
      writer.object { writer in
        // A file that could not be read, or a policy without an answer, makes results incomplete.
        writer.boolean(
          "executionSuccessful",
          !report.hasFailedPolicies && report.diagnostics.allSatisfy { $0.severity < .error })
        writer.array("toolExecutionNotifications") { writer in
          for diagnostic in execution { write(diagnostic, &writer) }
          if let unchecked = report.unchecked {
            write(
              Diagnostic(id: Self.uncheckedID, severity: .note, summary: unchecked), &writer)
          }
        }
        writer.array("toolConfigurationNotifications") { writer in
          for diagnostic in configuration { write(diagnostic, &writer) }
        }
      }
    }
  }

  /// A `notification` object.
  private func write(_ diagnostic: Diagnostic, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.object("descriptor") { writer in
        writer.string("id", diagnostic.id)
        if let index = notificationIDs.firstIndex(of: diagnostic.id) {
          writer.number("index", index)
        }
      }
      writer.string("level", diagnostic.severity.word)
      writeMessage(diagnostic.sentences, &writer)
      guard let subject = diagnostic.subject else { return }
      writer.array("locations") { writer in
        writer.object { writer in writePlace(subject, &writer) }
      }
    }
  }
}

extension Diagnostic {
  /// The summary as a sentence, then the detail, as viewers expect a message.
  fileprivate var sentences: String {
    let details = (detail ?? "").split(separator: "\n").map { printable(String($0)) }
    return ([printable(summary) + "."] + details).joined(separator: "\n")
  }

  /// Whether it speaks of what people told `idp`, not of what it met.
  fileprivate var isAboutConfiguration: Bool {
    id == "nothing-to-check" || id == "unused-suppression"
      || id.utf8.starts(with: "suppression-".utf8)
  }
}
