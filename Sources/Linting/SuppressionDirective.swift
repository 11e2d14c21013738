import Diagnostics
import Documents
import Text

/// A comment `# idp:ignore <policy>[, <policy>] -- reason`, as written.
struct SuppressionDirective: Sendable {
  /// The whole comment.
  let range: SourceRange
  let scope: Scope
  /// *Shape*: each id with its own place.
  let policies: [(id: String, range: SourceRange)]
  /// *nil when* none is given; such a directive does not suppress.
  let reason: String?
  /// Whether it has a line of its own and so is about what follows.
  let standsAlone: Bool

  /// What a directive covers.
  enum Scope: Sendable {
    /// Its line, or the value below it.
    case place
    /// The whole document.
    case document
  }

  /// What a comment says.
  enum Reading {
    /// An ordinary comment.
    case none
    case directive(SuppressionDirective)
    /// A comment that was meant to be a directive.
    case malformed(Diagnostic)
  }

  static let form = "write `# idp:ignore <policy>[, <policy>] -- <reason>`"

  /// Reads a comment of a file.
  static func read(_ comment: Comment, in file: SourceFile) -> Reading {
    var scanner = DirectiveScanner(file, comment.range)
    guard scanner.take("idp:") else { return .none }
    let keyword = scanner.word()
    let scope: Scope
    switch file.text(keyword) {
    case "ignore": scope = .place
    case "ignore-document": scope = .document
    case let word:
      let near = nearest(to: word, in: ["ignore", "ignore-document"])
      return .malformed(
        Diagnostic(
          id: "suppression-invalid", severity: .warning,
          summary: "\"idp:\(printable(word))\" is no directive",
          detail: near.map { "did you mean \"idp:\($0)\"?" } ?? form, subject: comment.range))
    }
    let policies = scanner.list().map { (id: file.text($0), range: $0) }
    let reason = scanner.reason()
    guard !policies.isEmpty else {
      return .malformed(
        Diagnostic(
          id: "suppression-invalid", severity: .warning,
          summary: "the suppression names no policy", detail: form, subject: comment.range))
    }
    return .directive(
      SuppressionDirective(
        range: comment.range, scope: scope, policies: policies, reason: reason,
        standsAlone: comment.standsAlone))
  }
}

/// Reads the parts of a directive with their places.
private struct DirectiveScanner {
  private let file: SourceFile
  private var offset: Int
  private let end: Int

  init(_ file: SourceFile, _ range: SourceRange) {
    self.file = file
    offset = Int(range.start)
    end = min(Int(range.end), file.bytes.count)
    while offset < end, file.bytes[offset] == UInt8(ascii: "#") { offset += 1 }
    skipSpace()
  }

  private mutating func skipSpace() {
    while offset < end, file.bytes[offset] == 0x20 || file.bytes[offset] == 0x09 { offset += 1 }
  }

  mutating func take(_ text: String) -> Bool {
    guard file.bytes[offset..<end].starts(with: text.utf8) else { return false }
    offset += text.utf8.count
    return true
  }

  /// Letters, digits, `_`, `-`, `.` and `/`, but no `--` that begins the reason.
  mutating func word() -> SourceRange {
    let start = offset
    while offset < end {
      switch file.bytes[offset] {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "."),
        UInt8(ascii: "/"), UInt8(ascii: "-"):
        offset += 1
      default: return range(from: start)
      }
    }
    return range(from: start)
  }

  private func range(from start: Int) -> SourceRange {
    SourceRange(file: file.index, start: UInt32(start), end: UInt32(offset))
  }

  private var isAtReason: Bool { file.bytes[offset..<end].starts(with: "--".utf8) }

  /// The words before the reason, separated by commas or spaces.
  mutating func list() -> [SourceRange] {
    var words: [SourceRange] = []
    while true {
      while offset < end,
        [0x20, 0x09, UInt8(ascii: ","), UInt8(ascii: ":")]
          .contains(file.bytes[offset])
      {
        offset += 1
      }
      guard offset < end, !isAtReason else { return words }
      let word = word()
      guard word.end > word.start else { return words }
      words.append(word)
    }
  }

  /// *nil when* there is none.
  mutating func reason() -> String? {
    guard isAtReason else { return nil }
    while offset < end, file.bytes[offset] == UInt8(ascii: "-") { offset += 1 }
    skipSpace()
    var last = end
    while last > offset, file.bytes[last - 1] <= 0x20 { last -= 1 }
    guard last > offset else { return nil }
    return String(decoding: file.bytes[offset..<last], as: UTF8.self)
  }
}
