import Diagnostics
import Linting

extension Policy {
  /// The policy as a SARIF rule, a `reportingDescriptor`.
  ///
  /// There is no `security-severity`: nobody scored the policies.
  func writeRule(_ writer: inout JSONWriter) {
    writer.object { writer in
      writer.string("id", id)
      writer.object("shortDescription") { writer in writer.string("text", title) }
      writer.object("fullDescription") { writer in
        writer.string("text", firstParagraph ?? title)
      }
      writer.object("defaultConfiguration") { writer in
        writer.string("level", severity.word)
      }
      if let page = relatedResources.map(\.reference).first(where: isWebAddress) {
        writer.string("helpUri", page)
      }
      writer.object("help") { writer in
        writer.string("text", remediation ?? firstParagraph ?? title)
        writer.string("markdown", page)
      }
      writer.object("properties") { writer in
        if !area.isEmpty { writer.array("tags") { writer in writer.string(nil, area) } }
        writer.string("problem.severity", severity == .note ? "recommendation" : severity.word)
      }
    }
  }

  /// The first lines of the description that are neither heading, list nor code, in one line.
  ///
  /// *nil when* it has none.
  private var firstParagraph: String? {
    var lines: [Substring] = []
    for line in description.split(separator: "\n", omittingEmptySubsequences: false) {
      let isText = line.first.map { !"#`-*|>".contains($0) } ?? false
      if isText { lines.append(line) } else if !lines.isEmpty { break }
    }
    return lines.isEmpty ? nil : lines.joined(separator: " ")
  }

  private func isWebAddress(_ text: String) -> Bool {
    (text.utf8.starts(with: "https://".utf8) || text.utf8.starts(with: "http://".utf8))
      && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
  }
}
