import Foundation

/// Conformance cases whose failure is understood.
struct KnownDeviations {
  /// *Shape*: case id to reason.
  let reasons: [String: String]

  /// Reads lines of an id, two or more spaces and a reason; `#` begins a comment.
  init(_ url: URL) throws {
    let text = String(decoding: try Data(contentsOf: url), as: UTF8.self)
    var reasons: [String: String] = [:]
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let parts = line.split(separator: " ", maxSplits: 1)
      if parts.count == 2 {
        reasons[String(parts[0])] = parts[1].trimmingCharacters(in: .whitespaces)
      }
    }
    self.reasons = reasons
  }
}
