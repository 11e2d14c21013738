/// Cuts a whole file into tokens before parsing, so that the parser looks ahead by index.
///
/// Works on bytes; strings are made only for the tokens that need one, by the parser.
struct Lexer {
  /// What is wrong inside a token.
  struct Fault {
    /// The index of the token in the list.
    var token: Int
    var message: String
  }

  /// Everything found in a file.
  struct Output {
    /// *Shape*: in source order; the last is `endOfFile`.
    var tokens: [Token]
    /// *Shape*: byte ranges from `#` to before the line break, in source order.
    var comments: [Range<UInt32>]
    /// *Shape*: ascending by token.
    var faults: [Fault]
  }

  /// A `{` of a template whose text goes on at the matching `}`.
  private struct OpenTemplate {
    var isRaw: Bool
    var braces: Int
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var offset = 0
  private var braces = 0
  private var templates: [OpenTemplate] = []
  private var output = Output(tokens: [], comments: [], faults: [])

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    output.tokens.reserveCapacity(bytes.count / 4 + 1)
  }

  /// *Complexity*: linear in the file's size.
  static func scan(_ bytes: [UInt8]) -> Output {
    bytes.withUnsafeBufferPointer { buffer in
      var lexer = Lexer(buffer)
      lexer.run()
      return lexer.output
    }
  }

  private mutating func run() {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
    while true {
      let gap = skipSpace()
      let start = offset
      let kind = scanToken()
      output.tokens.append(
        Token(
          kind: kind, isSpaced: gap.isSpaced, isOnNewLine: gap.isNewLine,
          start: UInt32(start), end: UInt32(offset)))
      if kind == .endOfFile { return }
    }
  }

  /// Steps over white space and comments.
  private mutating func skipSpace() -> (isSpaced: Bool, isNewLine: Bool) {
    let start = offset
    var isNewLine = start == 0 || output.tokens.isEmpty
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"):
        offset += 1
      case UInt8(ascii: "\n"):
        isNewLine = true
        offset += 1
      case UInt8(ascii: "#"):
        scanComment()
      default:
        return (offset > start, isNewLine)
      }
    }
    return (offset > start, isNewLine)
  }

  private mutating func scanComment() {
    let start = offset
    while offset < bytes.count, bytes[offset] != UInt8(ascii: "\n") { offset += 1 }
    let hasReturn = offset > start && bytes[offset - 1] == UInt8(ascii: "\r")
    output.comments.append(UInt32(start)..<UInt32(hasReturn ? offset - 1 : offset))
  }

  private mutating func scanToken() -> TokenKind {
    guard offset < bytes.count else { return .endOfFile }
    let byte = bytes[offset]
    if isLetter(byte) { return scanWord() }
    if isDigit(byte) { return scanNumber() }
    offset += 1
    switch byte {
    case UInt8(ascii: "\""): return scanString()
    case UInt8(ascii: "`"): return scanRawString()
    case UInt8(ascii: "$"): return scanTemplateStart()
    case UInt8(ascii: "["): return .leftBracket
    case UInt8(ascii: "]"): return .rightBracket
    case UInt8(ascii: "{"):
      braces += 1
      return .leftBrace
    case UInt8(ascii: "}"): return scanRightBrace()
    case UInt8(ascii: "("): return .leftParenthesis
    case UInt8(ascii: ")"): return .rightParenthesis
    case UInt8(ascii: ","): return .comma
    case UInt8(ascii: ";"): return .semicolon
    case UInt8(ascii: "."): return .dot
    case UInt8(ascii: ":"): return follows("=") ? .assign : .colon
    case UInt8(ascii: "="): return follows("=") ? .equal : .unify
    case UInt8(ascii: ">"): return follows("=") ? .greaterOrEqual : .greater
    case UInt8(ascii: "<"): return follows("=") ? .lessOrEqual : .less
    case UInt8(ascii: "!"): return follows("=") ? .notEqual : fail("illegal ! character")
    case UInt8(ascii: "+"): return .plus
    case UInt8(ascii: "-"): return .minus
    case UInt8(ascii: "*"): return .times
    case UInt8(ascii: "/"): return .divide
    case UInt8(ascii: "%"): return .remainder
    case UInt8(ascii: "&"): return .and
    case UInt8(ascii: "|"): return .or
    case 0: return fail("illegal null character")
    default:
      let start = offset - 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      if bytes[start..<offset].elementsEqual([0xEF, 0xBB, 0xBF]) {
        return fail("illegal byte-order mark")
      }
      return .illegal
    }
  }

  private mutating func follows(_ scalar: Unicode.Scalar) -> Bool {
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: scalar) else { return false }
    offset += 1
    return true
  }

  private mutating func fail(_ message: String) -> TokenKind {
    note(message)
    return .illegal
  }

  /// Records the first fault of the token that is being scanned.
  private mutating func note(_ message: String) {
    let token = output.tokens.count
    if let last = output.faults.last, last.token == token { return }
    output.faults.append(Fault(token: token, message: message))
  }
}

// MARK: - Words and numbers

extension Lexer {
  private mutating func scanWord() -> TokenKind {
    let start = offset
    offset += 1
    while offset < bytes.count, isLetter(bytes[offset]) || isDigit(bytes[offset]) { offset += 1 }
    let count = offset - start
    guard count >= 2, count <= 8 else { return .identifier }
    switch bytes[start] {
    case UInt8(ascii: "a"): return word(start, "as", .asWord)
    case UInt8(ascii: "c"): return word(start, "contains", .containsWord)
    case UInt8(ascii: "d"): return word(start, "default", .defaultWord)
    case UInt8(ascii: "e"):
      return count == 4 ? word(start, "else", .elseWord) : word(start, "every", .everyWord)
    case UInt8(ascii: "f"): return word(start, "false", .falseWord)
    case UInt8(ascii: "i"):
      if count > 2 { return word(start, "import", .importWord) }
      return bytes[start + 1] == UInt8(ascii: "f")
        ? .ifWord : bytes[start + 1] == UInt8(ascii: "n") ? .inWord : .identifier
    case UInt8(ascii: "n"):
      return count == 3 ? word(start, "not", .notWord) : word(start, "null", .nullWord)
    case UInt8(ascii: "p"): return word(start, "package", .packageWord)
    case UInt8(ascii: "s"): return word(start, "some", .someWord)
    case UInt8(ascii: "t"): return word(start, "true", .trueWord)
    case UInt8(ascii: "w"): return word(start, "with", .withWord)
    default: return .identifier
    }
  }

  private func word(_ start: Int, _ word: StaticString, _ kind: TokenKind) -> TokenKind {
    let count = word.utf8CodeUnitCount
    guard offset - start == count else { return .identifier }
    for i in 0..<count where bytes[start + i] != word.utf8Start[i] { return .identifier }
    return kind
  }

  private mutating func scanNumber() -> TokenKind {
    skipDigits()
    if offset < bytes.count, bytes[offset] == UInt8(ascii: ".") {
      offset += 1
      if !skipDigits() { note("expected fraction") }
    }
    if offset < bytes.count, bytes[offset] | 0x20 == UInt8(ascii: "e") {
      offset += 1
      if offset < bytes.count, [UInt8(ascii: "+"), UInt8(ascii: "-")].contains(bytes[offset]) {
        offset += 1
      }
      if !skipDigits() { note("expected exponent") }
    }
    if offset < bytes.count, isLetter(bytes[offset]) {
      note("illegal number format")
      while offset < bytes.count, isLetter(bytes[offset]) || isDigit(bytes[offset]) { offset += 1 }
    }
    return output.faults.last?.token == output.tokens.count ? .illegal : .number
  }

  /// Whether there was a digit.
  @discardableResult
  private mutating func skipDigits() -> Bool {
    let start = offset
    while offset < bytes.count, isDigit(bytes[offset]) { offset += 1 }
    return offset > start
  }
}

// MARK: - Strings

extension Lexer {
  private mutating func scanString() -> TokenKind {
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\n") { break }
      offset += 1
      if byte == UInt8(ascii: "\"") {
        return output.faults.last?.token == output.tokens.count ? .illegal : .string
      }
      if byte == UInt8(ascii: "\\") { scanEscape(inTemplate: false) }
    }
    return fail("non-terminated string")
  }

  /// Steps over the character after a backslash; the parser reads the digits of `\u`.
  private mutating func scanEscape(inTemplate: Bool) {
    guard offset < bytes.count else { return }
    switch bytes[offset] {
    case UInt8(ascii: "\\"), UInt8(ascii: "\""), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"),
      UInt8(ascii: "u"):
      offset += 1
    case UInt8(ascii: "{") where inTemplate:
      offset += 1
    default:
      note("illegal escape sequence")
    }
  }

  private mutating func scanRawString() -> TokenKind {
    while offset < bytes.count {
      offset += 1
      if bytes[offset - 1] == UInt8(ascii: "`") { return .rawString }
    }
    return fail("non-terminated string")
  }

  private mutating func scanTemplateStart() -> TokenKind {
    if follows("\"") { return scanTemplateText(isRaw: false, isStart: true) }
    if follows("`") { return scanTemplateText(isRaw: true, isStart: true) }
    return fail("illegal $ character")
  }

  private mutating func scanRightBrace() -> TokenKind {
    if let template = templates.last, template.braces == braces {
      templates.removeLast()
      return scanTemplateText(isRaw: template.isRaw, isStart: false)
    }
    if braces > 0 { braces -= 1 }
    return .rightBrace
  }

  /// Scans text of a template up to its next `{` or its end.
  private mutating func scanTemplateText(isRaw: Bool, isStart: Bool) -> TokenKind {
    let quote = isRaw ? UInt8(ascii: "`") : UInt8(ascii: "\"")
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\n"), !isRaw { break }
      offset += 1
      if byte == quote {
        if output.faults.last?.token == output.tokens.count { return .illegal }
        return isStart ? .template : .templateEnd
      }
      if byte == UInt8(ascii: "{") {
        templates.append(OpenTemplate(isRaw: isRaw, braces: braces))
        if output.faults.last?.token == output.tokens.count { return .illegal }
        return isStart ? .templateStart : .templateMiddle
      }
      guard byte == UInt8(ascii: "\\") else { continue }
      if !isRaw {
        scanEscape(inTemplate: true)
      } else if offset < bytes.count, bytes[offset] == UInt8(ascii: "{") {
        offset += 1
      }
    }
    return fail("non-terminated string")
  }
}

private func isLetter(_ byte: UInt8) -> Bool {
  let lower = byte | 0x20
  return (lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z")) || byte == UInt8(ascii: "_")
}

private func isDigit(_ byte: UInt8) -> Bool {
  byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
}
