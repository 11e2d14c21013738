import Diagnostics

/// The lexical rules of a language, as far as quoting needs them.
struct CodeLanguage {
  var lineComments: [String] = []
  var hasBlockComments = false
  /// *Shape*: longest delimiter first.
  var strings: [(delimiter: String, quotes: Quotes, isMultiline: Bool)] = []
  /// Whether a value between `=`, `:` or brackets is written as a quoted literal.
  var hasScalars = false
  /// The bytes that may stand before such a value.
  var scalarLeads: Set<UInt8> = []
  /// The bytes that may follow it; a line's end always may, unless `spansLines`.
  var scalarEnds: Set<UInt8> = []
  /// Whether line ends are only white space.
  var spansLines = false
  var isHCL = false
  var isPython = false

  init(_ syntax: OutputSyntax) {
    switch syntax {
    case .json:
      lineComments = ["//"]
      hasBlockComments = true
      strings = [("\"", .double, false)]
      hasScalars = true
      scalarLeads = Set("[,:{".utf8)
      scalarEnds = Set(",]}:".utf8)
      spansLines = true
    case .hcl:
      lineComments = ["#", "//"]
      hasBlockComments = true
      strings = [("\"", .hcl, false)]
      hasScalars = true
      scalarLeads = Set("=([,:?".utf8)
      scalarEnds = Set(",])}:?#".utf8)
      isHCL = true
    case .toml:
      lineComments = ["#"]
      strings = [
        ("\"\"\"", .double, true), ("'''", .literal(0x27), true), ("\"", .double, false),
        ("'", .literal(0x27), false),
      ]
      hasScalars = true
      scalarLeads = Set("=[,".utf8)
      scalarEnds = Set(",]}#".utf8)
    case .python:
      lineComments = ["#"]
      strings = [
        ("\"\"\"", .double, true), ("'''", .pythonSingle, true), ("\"", .double, false),
        ("'", .pythonSingle, false),
      ]
      isPython = true
    case .textproto:
      lineComments = ["#"]
      strings = [("\"", .c(0x22), false), ("'", .c(0x27), false)]
    case .code:
      lineComments = ["//"]
      hasBlockComments = true
      strings = [
        ("\"", .c(0x22), false), ("'", .c(0x27), false), ("`", .literal(0x60), true),
      ]
    case .config: lineComments = ["#"]
    default: break
    }
  }
}

/// Follows a programming or data language to know whether a value stands in code or in quotes.
struct CodeScanner: PlaceScanner {
  private enum Mode {
    case code
    case lineComment
    case blockComment
    case string(Quotes, delimiter: [UInt8], isMultiline: Bool)
    case heredoc(marker: [UInt8])
  }

  private let language: CodeLanguage
  private var mode = Mode.code
  /// Strings around the current `${ … }` with the depth of braces inside it.
  private var outer: [(mode: Mode, depth: Int)] = []
  private var depth = 0
  private var previous: UInt8?
  /// The last byte of code that is not white space, and the one before it.
  private var lead: (UInt8?, UInt8?) = (nil, nil)
  private var line: [UInt8] = []
  private var heredoc: [UInt8]?
  private var candidate: InsertedValue?
  private var problems: [Diagnostic] = []

  mutating func takeProblems() -> [Diagnostic] {
    defer { problems = [] }
    return problems
  }

  init(_ language: CodeLanguage) { self.language = language }

  mutating func read(_ bytes: ArraySlice<UInt8>, following: Following) {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let count = max(1, step(bytes[index...]))
      for byte in bytes[index..<min(index + count, bytes.endIndex)] { note(byte) }
      index += count
    }
  }

  private mutating func note(_ byte: UInt8) {
    previous = byte
    if byte == 0x0A { line = [] } else { line.append(byte) }
  }

  /// Reads one lexical step and returns its length in bytes.
  private mutating func step(_ rest: ArraySlice<UInt8>) -> Int {
    let byte = rest[rest.startIndex]
    switch mode {
    case .code: return stepCode(byte, rest)
    case .lineComment: if byte == 0x0A { mode = .code }
    case .blockComment:
      if rest.starts(with: "*/".utf8) {
        mode = .code
        return 2
      }
    case .string(let quotes, let delimiter, let isMultiline):
      if byte == 0x5C, !quotes.isLiteral { return min(2, rest.count) }
      if language.isHCL, rest.starts(with: "$${".utf8) || rest.starts(with: "%%{".utf8) { return 3 }
      if language.isHCL, rest.starts(with: "${".utf8) || rest.starts(with: "%{".utf8) {
        outer.append((mode, depth))
        mode = .code
        depth = 0
        return 2
      }
      if rest.starts(with: delimiter) {
        mode = .code
        lead = (byte, lead.0)
        return delimiter.count
      }
      if byte == 0x0A, !isMultiline { mode = .code }
    case .heredoc(let marker):
      if byte == 0x0A, line.trimmedBlanks.elementsEqual(marker) { mode = .code }
      if rest.starts(with: "${".utf8), language.isHCL, !(previous == 0x24) {
        outer.append((mode, depth))
        mode = .code
        depth = 0
        return 2
      }
    }
    return 1
  }

  private mutating func stepCode(_ byte: UInt8, _ rest: ArraySlice<UInt8>) -> Int {
    if byte == 0x0A, let marker = heredoc {
      heredoc = nil
      mode = .heredoc(marker: marker)
      return 1
    }
    for comment in language.lineComments where rest.starts(with: comment.utf8) {
      mode = .lineComment
      return comment.utf8.count
    }
    if language.hasBlockComments, rest.starts(with: "/*".utf8) {
      mode = .blockComment
      return 2
    }
    for string in language.strings where rest.starts(with: string.delimiter.utf8) {
      mode = .string(
        language.isPython ? pythonQuotes(string.quotes, byte) : string.quotes,
        delimiter: Array(string.delimiter.utf8), isMultiline: string.isMultiline)
      return string.delimiter.utf8.count
    }
    if language.isHCL, rest.starts(with: "<<".utf8) {
      let name = rest.dropFirst(2).drop { $0 == 0x2D }.prefix { $0.isAlphanumeric || $0 == 0x5F }
      if !name.isEmpty { heredoc = Array(name) }
    }
    if byte == 0x7B { depth += 1 }
    if byte == 0x7D {
      if depth == 0, let last = outer.popLast() {
        mode = last.mode
        depth = last.depth
        return 1
      }
      depth = max(0, depth - 1)
    }
    if !byte.isSpace || (byte == 0x0A && !language.spansLines && lead.0 == 0x3D) {
      lead = (byte, lead.0)
    }
    return 1
  }

  /// Prefixed Python strings escape differently, so only harmless text passes in them.
  private func pythonQuotes(_ quotes: Quotes, _ quote: UInt8) -> Quotes {
    let prefix = line.reversed().prefix { $0.isAlphanumeric || $0 == 0x5F }
    let isPrefix =
      !prefix.isEmpty && prefix.count <= 2
      && prefix.allSatisfy { "rbfu".utf8.contains($0 | 0x20) }
    return isPrefix ? .literal(quote) : quotes
  }

  mutating func place(for value: InsertedValue, following: Following) -> Place {
    switch mode {
    case .lineComment, .blockComment: return .comment
    case .string(let quotes, _, _):
      return .quotes(quotes, previous: previous, next: following.first)
    case .heredoc:
      candidate = value
      return .quotes(.heredoc, previous: previous, next: following.first)
    case .code:
      if isWholeScalar(following) {
        let isKey = language.spansLines && following.firstByte(skipping: \.isSpace) == .some(0x3A)
        return .scalar(isInFlow: false, isKey: isKey)
      }
      return .plain(needsWord: false, previous: previous)
    }
  }

  private func isWholeScalar(_ following: Following) -> Bool {
    guard language.hasScalars, outer.isEmpty else { return false }
    if let byte = lead.0 {
      guard language.scalarLeads.contains(byte) else { return false }
      if language.isHCL, byte == 0x3D, "=!<>".utf8.contains(lead.1 ?? 0) { return false }
    } else if !language.spansLines {
      return false
    }
    guard let next = following.firstByte(skipping: language.spansLines ? \.isSpace : \.isBlank)
    else { return false }
    guard let next else { return true }
    return language.scalarEnds.contains(next)
      || (!language.spansLines && (next == 0x0A || next == 0x0D))
  }

  mutating func accept(_ bytes: [UInt8], at place: Place, following: Following) {
    for byte in bytes { note(byte) }
    if case .code = mode, let last = bytes.last { lead = (last, lead.0) }
    if case .heredoc(let marker) = mode, let candidate, line.trimmedBlanks.elementsEqual(marker) {
      problems.append(candidate.endsHeredoc)
    }
  }
}

extension Quotes {
  /// Whether a backslash is an ordinary character.
  fileprivate var isLiteral: Bool {
    if case .literal(let quote) = self { quote == 0x60 } else { false }
  }
}

extension [UInt8] {
  fileprivate var trimmedBlanks: ArraySlice<UInt8> {
    var rest = self[...]
    while let first = rest.first, first.isBlank { rest.removeFirst() }
    while let last = rest.last, last.isSpace { rest.removeLast() }
    return rest
  }
}
