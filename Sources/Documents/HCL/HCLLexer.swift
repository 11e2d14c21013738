import Diagnostics

/// Splits text into HCL's tokens; templates are lexed with the expressions inside them.
///
/// *Source*: hashicorp/hcl v2, hclsyntax/scan_tokens.rl. The text must be valid UTF-8.
struct HCLLexer {
  /// What the bytes at hand belong to.
  enum Mode {
    case main, quoted, heredoc, bare
  }

  /// A heredoc that is not closed yet.
  struct Heredoc {
    let marker: ArraySlice<UInt8>
    var isAtLineStart = true
  }

  let bytes: [UInt8]
  private(set) var tokens: [HCLToken] = []
  /// *Shape*: offsets of comments, without the line break that ends them.
  private(set) var comments: [Range<Int>] = []
  var at: Int
  var modes: [Mode]
  var heredocs: [Heredoc] = []
  /// Whether a line break inside of the quotes at hand was found already.
  var isQuoteBroken = false
  private var braces = 0
  /// The depths of braces at which a `}` ends a template sequence.
  private var sequenceBraces: [Int] = []

  /// A template file begins in the mode `bare`, everything else in `main`.
  init(_ bytes: [UInt8], mode: Mode = .main) {
    self.bytes = bytes
    at = SourceCheck.byteOrderMarkLength(bytes)
    modes = [mode]
  }

  /// Lexes everything; the last token is `end`.
  mutating func run() {
    while at < bytes.count {
      switch modes.last ?? .main {
      case .main: lexMain()
      case .quoted: lexQuoted()
      case .heredoc: lexHeredoc()
      case .bare: lexBare()
      }
    }
    emit(.end, to: at)
  }

  /// Appends the token from `at` to `end` and goes on behind it.
  mutating func emit(_ kind: HCLToken.Kind, to end: Int) {
    tokens.append(HCLToken(kind: kind, start: at, end: end))
    at = end
  }

  func byte(_ offset: Int) -> UInt8? { offset < bytes.count ? bytes[offset] : nil }

  /// Begins `${` or `%{`, with a `~` behind it if there is one.
  mutating func openSequence(_ kind: HCLToken.Kind) {
    emit(kind, to: byte(at + 2) == UInt8(ascii: "~") ? at + 3 : at + 2)
    braces += 1
    sequenceBraces.append(braces)
    if !heredocs.isEmpty { heredocs[heredocs.count - 1].isAtLineStart = false }
    modes.append(.main)
  }

  private mutating func closeBrace(length: Int) {
    let endsSequence = sequenceBraces.last == braces
    // A stray `~}` is a sequence's end too, which the parser reports.
    emit(endsSequence || length == 2 ? .sequenceEnd : .closeBrace, to: at + length)
    braces -= 1
    if endsSequence {
      sequenceBraces.removeLast()
      modes.removeLast()
    }
  }
}

// Outside of templates.
extension HCLLexer {
  private mutating func lexMain() {
    let first = bytes[at]
    switch first {
    case 0x20, 0x09:
      at += 1
    case 0x0A: emit(.newline, to: at + 1)
    case 0x0D where byte(at + 1) == 0x0A: emit(.newline, to: at + 2)
    case 0x30...0x39: lexNumber()
    case UInt8(ascii: "#"): lexLineComment()
    case UInt8(ascii: "/") where byte(at + 1) == UInt8(ascii: "/"): lexLineComment()
    case UInt8(ascii: "/") where byte(at + 1) == UInt8(ascii: "*"): lexBlockComment()
    case UInt8(ascii: "\""):
      emit(.openQuote, to: at + 1)
      isQuoteBroken = false
      modes.append(.quoted)
    case UInt8(ascii: "{"):
      emit(.openBrace, to: at + 1)
      braces += 1
    case UInt8(ascii: "}"): closeBrace(length: 1)
    case UInt8(ascii: "~") where byte(at + 1) == UInt8(ascii: "}"): closeBrace(length: 2)
    case UInt8(ascii: "<") where openHeredoc(): break
    default:
      if lexIdentifier() { return }
      lexSymbol(first)
    }
  }

  private mutating func lexSymbol(_ first: UInt8) {
    let second = byte(at + 1)
    func pair(_ text: StaticString) -> Bool {
      text.utf8Start[0] == first && text.utf8Start[1] == second
    }
    if pair("==") { return emit(.equalEqual, to: at + 2) }
    if pair("=>") { return emit(.fatArrow, to: at + 2) }
    if pair("!=") { return emit(.notEqual, to: at + 2) }
    if pair(">=") { return emit(.greaterEqual, to: at + 2) }
    if pair("<=") { return emit(.lessEqual, to: at + 2) }
    if pair("&&") { return emit(.and, to: at + 2) }
    if pair("||") { return emit(.or, to: at + 2) }
    if pair("::") { return emit(.doubleColon, to: at + 2) }
    if pair(".."), byte(at + 2) == UInt8(ascii: ".") { return emit(.ellipsis, to: at + 3) }
    let kind: HCLToken.Kind? =
      switch Unicode.Scalar(first) {
      case "[": .openBracket
      case "]": .closeBracket
      case "(": .openParenthesis
      case ")": .closeParenthesis
      case ".": .dot
      case ",": .comma
      case "*": .star
      case "/": .slash
      case "%": .percent
      case "+": .plus
      case "-": .minus
      case "=": .equal
      case "<": .less
      case ">": .greater
      case "!": .bang
      case "?": .question
      case ":": .colon
      case "&": .ampersand
      case "|": .pipe
      case "~": .tilde
      case "^": .caret
      case ";": .semicolon
      case "`": .backtick
      case "'": .apostrophe
      default: nil
      }
    emit(kind ?? .invalid, to: at + (first < 0x80 ? 1 : scalar(at).length))
  }

  /// Digits, points and exponents, as far as they do not end in a point.
  private mutating func lexNumber() {
    var end = at + 1
    var cursor = end
    while let next = byte(cursor) {
      if next &- 0x30 < 10 {
        cursor += 1
        end = cursor
      } else if next == UInt8(ascii: ".") {
        cursor += 1
      } else if next | 0x20 == UInt8(ascii: "e") {
        let signed = byte(cursor + 1) == UInt8(ascii: "+") || byte(cursor + 1) == UInt8(ascii: "-")
        let digit = cursor + (signed ? 2 : 1)
        guard let value = byte(digit), value &- 0x30 < 10 else { break }
        cursor = digit + 1
        end = cursor
      } else {
        break
      }
    }
    emit(.number, to: end)
  }

  private mutating func lexIdentifier() -> Bool {
    guard let end = identifierEnd(at) else { return false }
    emit(.identifier, to: end)
    return true
  }

  /// Where the identifier that begins at `start` ends; *nil when* none does.
  func identifierEnd(_ start: Int) -> Int? {
    var cursor = start
    while let next = byte(cursor) {
      switch next {
      case 0x41...0x5A, 0x61...0x7A, 0x5F: cursor += 1
      case 0x30...0x39 where cursor > start, 0x2D where cursor > start: cursor += 1
      case 0x80...:
        let (value, length) = scalar(cursor)
        let properties = value.properties
        guard cursor == start ? properties.isIDStart : properties.isIDContinue else {
          return cursor == start ? nil : cursor
        }
        cursor += length
      default: return cursor == start ? nil : cursor
      }
    }
    return cursor == start ? nil : cursor
  }

  /// The scalar that begins at an offset; the text is valid UTF-8.
  func scalar(_ offset: Int) -> (value: Unicode.Scalar, length: Int) {
    let lead = bytes[offset]
    if lead < 0x80 { return (Unicode.Scalar(lead), 1) }
    let length = lead < 0xE0 ? 2 : (lead < 0xF0 ? 3 : 4)
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for index in 1..<length { value = value << 6 | UInt32((byte(offset + index) ?? 0) & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }

  private mutating func lexLineComment() {
    var end = at
    while let next = byte(end), next != 0x0A { end += 1 }
    if end > at, end < bytes.count, bytes[end - 1] == 0x0D { end -= 1 }
    comments.append(at..<end)
    at = end
  }

  private mutating func lexBlockComment() {
    var end = at + 2
    while end + 1 < bytes.count {
      if bytes[end] == UInt8(ascii: "*"), bytes[end + 1] == UInt8(ascii: "/") {
        comments.append(at..<end + 2)
        at = end + 2
        return
      }
      end += 1
    }
    emit(.unclosedComment, to: bytes.count)
  }
}
