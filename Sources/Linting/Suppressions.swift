import Diagnostics
import Documents
import Repository
import Text

/// The suppressions of a repository, each with the bytes that it covers.
struct Suppressions {
  private var entries: [Entry] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// *Shape*: file index to the entries of the file.
  private var byFile: [UInt32: [Int]] = [:]

  private struct Entry {
    let policy: String
    let policyRange: SourceRange
    let comment: SourceRange
    let reason: String
    /// Findings whose subject starts here are covered.
    let covered: Range<UInt32>
    var isUsed = false
  }

  /// Reads the comments of all files.
  init(_ repository: Repository, _ policies: PolicySet) {
    for (index, documents) in repository.parsed.enumerated() {
      let file = repository.sources[UInt32(index)]
      var table: LineTable?
      for document in documents {
        for comment in document.comments where comment.isDirective {
          let lines = table ?? LineTable(file)
          table = lines
          read(comment, in: file, policies) { CoveredBytes.find($0, document, lines) }
        }
      }
    }
    for file in repository.terraform where file.comments.contains(where: \.isDirective) {
      let lines = LineTable(file.source)
      for comment in file.comments where comment.isDirective {
        read(comment, in: file.source, policies) { CoveredBytes.find($0, file, lines) }
      }
    }
    for (index, entry) in entries.enumerated() {
      byFile[entry.comment.file, default: []].append(index)
    }
  }

  private mutating func read(
    _ comment: Comment, in file: SourceFile, _ policies: PolicySet,
    covered: (SuppressionDirective) -> Range<UInt32>
  ) {
    let directive: SuppressionDirective
    switch SuppressionDirective.read(comment, in: file) {
    case .none: return
    case .malformed(let problem):
      diagnostics.append(problem)
      return
    case .directive(let found): directive = found
    }
    guard let reason = directive.reason else {
      diagnostics.append(
        Diagnostic(
          id: "suppression-without-reason", severity: .warning,
          summary: "the suppression gives no reason and does not count",
          detail: "say why after two dashes: \(SuppressionDirective.form)",
          subject: directive.range))
      return
    }
    let covered = covered(directive)
    for (id, range) in directive.policies {
      if policies[id] == nil {
        let near = policies.nearestID(to: id)
        diagnostics.append(
          Diagnostic(
            id: "suppression-unknown-policy", severity: .warning,
            summary: "there is no policy \"\(id)\"",
            detail: near.map { "did you mean \"\($0)\"?" }
              ?? "`idp policy list` shows the policies",
            subject: range))
        continue
      }
      entries.append(
        Entry(
          policy: id, policyRange: range, comment: directive.range, reason: reason,
          covered: covered))
    }
  }

  /// Marks the findings that a comment covers, and remembers which comments were needed.
  mutating func apply(to findings: inout [Finding]) {
    guard !entries.isEmpty else { return }
    for index in findings.indices {
      guard let subject = findings[index].diagnostic.subject else { continue }
      for entry in byFile[subject.file] ?? []
      where entries[entry].covered.contains(subject.start)
        && entries[entry].policy.isSameUTF8(as: findings[index].policy)
      {
        entries[entry].isUsed = true
        if findings[index].suppression == nil {
          findings[index].suppression = .init(
            reason: entries[entry].reason, range: entries[entry].comment)
        }
      }
    }
  }

  /// A warning for each suppression that nothing needed and whose policy ran.
  func unused(ran: (_ policy: String, _ file: UInt32) -> Bool) -> [Diagnostic] {
    entries.filter { !$0.isUsed && ran($0.policy, $0.comment.file) }.map { entry in
      Diagnostic(
        id: "unused-suppression", severity: .warning,
        summary: "nothing here violates \"\(entry.policy)\"", detail: "remove the suppression",
        subject: entry.policyRange, context: entry.comment)
    }
  }
}

extension Comment {
  fileprivate var isDirective: Bool { text.hasPrefix("idp:") }
}

/// What a suppression covers.
enum CoveredBytes {
  /// The file; the line of the comment; or the argument or block that the next line begins, whole.
  static func find(
    _ directive: SuppressionDirective, _ file: HCLFile, _ table: LineTable
  ) -> Range<UInt32> {
    if directive.scope == .document { return 0..<UInt32(file.source.bytes.count + 1) }
    let line = table.location(of: directive.range.start).line
    guard directive.standsAlone, let next = contentLine(after: line, file.source, table) else {
      return bytes(ofLine: line, table)
    }
    let below = bytes(ofLine: next, table)
    let end = end(startingIn: below, file.body) ?? below.upperBound
    return below.lowerBound..<max(below.upperBound, end + 1)
  }

  /// The end of the outermost argument or block that starts in `line`.
  private static func end(startingIn line: Range<UInt32>, _ body: HCLBody) -> UInt32? {
    for range in body.attributes.map(\.range) + body.blocks.map(\.range)
    where line.contains(range.start) {
      return range.end
    }
    let around = body.blocks.first {
      $0.range.start < line.lowerBound && line.lowerBound < $0.range.end
    }
    return around.flatMap { end(startingIn: line, $0.body) }
  }

  /// The document; the line of the comment; or the value that the next line begins, whole.
  static func find(
    _ directive: SuppressionDirective, _ document: Document, _ table: LineTable
  ) -> Range<UInt32> {
    if directive.scope == .document {
      return document.range.start..<max(document.range.start, document.range.end + 1)
    }
    let line = table.location(of: directive.range.start).line
    guard directive.standsAlone else { return bytes(ofLine: line, table) }
    guard let next = contentLine(after: line, document.file, table) else {
      return bytes(ofLine: line, table)
    }
    let below = bytes(ofLine: next, table)
    let end = valueEnd(startingIn: below, document.root) ?? below.upperBound
    return below.lowerBound..<max(below.upperBound, end + 1)
  }

  private static func bytes(ofLine line: Int, _ table: LineTable) -> Range<UInt32> {
    let range = table.byteRange(ofLine: line)
    // A value that is missing at the end of a line starts behind its last byte.
    return UInt32(range.lowerBound)..<UInt32(range.upperBound + 1)
  }

  /// The next line that is neither blank nor only a comment.
  private static func contentLine(after line: Int, _ file: SourceFile, _ table: LineTable) -> Int? {
    guard line < table.lineCount else { return nil }
    for next in line + 1...table.lineCount {
      let first = file.bytes[table.byteRange(ofLine: next)].first { $0 != 0x20 && $0 != 0x09 }
      if let first, first != UInt8(ascii: "#") { return next }
    }
    return nil
  }

  /// The end of the outermost member or element that starts in `line`.
  private static func valueEnd(startingIn line: Range<UInt32>, _ root: Node) -> UInt32? {
    var node = root
    while true {
      var inside: Node?
      for child in children(of: node) {
        let start = child.keyRange?.start ?? child.range.start
        if line.contains(start) { return max(child.range.end, start) }
        if start >= line.upperBound { break }
        if child.range.end > line.lowerBound { inside = child }
      }
      guard let next = inside else { return nil }
      node = next
    }
  }

  /// Children as written; one reached through an alias stands at the alias.
  private static func children(of node: Node) -> [Node] {
    if node.isAlias { return [] }
    switch node.kind {
    case .object: return node.members.map(\.value)
    case .array: return Array(node.elements)
    default: return []
    }
  }
}
