import Diagnostics
import Documents
import Linting
import Text

/// The conditions behind a finding, as lines for people.
struct ReasonText {
  let sources: SourceFiles

  /// `because` and the conditions, each with what it read; empty where nothing is known.
  func text(_ finding: Finding, _ renderer: inout CodeFrameRenderer) -> String {
    guard !finding.reasons.isEmpty else { return "" }
    var text = "  because\n"
    for reason in finding.reasons {
      let indent = String(repeating: " ", count: 4 + reason.depth * 4)
      let place = renderer.place(reason.condition)
      text += "\(indent)\(condition(reason.condition))  (\(place))\n"
      for read in reason.reads {
        text += "\(indent)  - \(words(read))  (\(renderer.place(read.range)))\n"
      }
    }
    return text
  }

  /// The condition as written, on one line.
  private func condition(_ range: SourceRange) -> String {
    let words = sources[range.file].text(range).split { $0.isWhitespace }
    let line = words.joined(separator: " ")
    return printable(line.count > 100 ? line.prefix(100) + "…" : line)
  }

  private func words(_ read: Finding.Reason.Read) -> String {
    let path = read.path.elements.isEmpty ? "the document" : "\(read.path)"
    if let missing = read.missing { return printable("\(path) has no \"\(missing)\"") }
    return printable(read.value.map { "\(path) is \($0)" } ?? path)
  }
}
