import Diagnostics

/// One token of HCL's native syntax: a kind and the bytes that spell it.
struct HCLToken: Sendable {
  /// What a token stands for.
  enum Kind: UInt8, Sendable {
    case openBrace, closeBrace, openBracket, closeBracket, openParenthesis, closeParenthesis
    case openQuote, closeQuote, openHeredoc, closeHeredoc
    case star, slash, plus, minus, percent
    case equal, equalEqual, notEqual, less, lessEqual, greater, greaterEqual
    case and, or, bang
    case dot, comma, ellipsis, fatArrow, question, colon, doubleColon
    case interpolation, directive, sequenceEnd
    /// Text between quotes, which may hold escapes.
    case quotedText
    /// Text of a heredoc or a template file.
    case plainText
    case number, identifier, newline, end
    // What the language does not use, for better messages.
    case ampersand, pipe, tilde, caret, apostrophe, backtick, semicolon
    case invalid, quotedNewline, unclosedComment
  }

  let kind: Kind
  /// *Unit and base*: 0-based UTF-8 byte offset into the lexed text.
  let start: Int
  /// *Unit and base*: offset after the last byte.
  let end: Int

  /// Whether the lexer has already told what is wrong with the token.
  var isReported: Bool { kind.rawValue >= Kind.ampersand.rawValue }
}

extension HCLToken.Kind {
  /// The other end of a pair of brackets; *nil when* the kind is no bracket.
  var opposite: HCLToken.Kind? {
    switch self {
    case .openBrace: .closeBrace
    case .openBracket: .closeBracket
    case .openParenthesis: .closeParenthesis
    case .openQuote: .closeQuote
    case .openHeredoc: .closeHeredoc
    case .closeBrace: .openBrace
    case .closeBracket: .openBracket
    case .closeParenthesis: .openParenthesis
    case .closeQuote: .openQuote
    case .closeHeredoc: .openHeredoc
    case .interpolation, .directive: .sequenceEnd
    case .sequenceEnd: .interpolation
    default: nil
    }
  }
}

/// The text that is lexed and where it stands in its file.
struct HCLInput: Sendable {
  let bytes: [UInt8]
  let file: UInt32
  /// *Unit and base*: the offset in the file of the text's first byte.
  let base: UInt32
  /// The place of everything, where offsets do not carry over, as in JSON strings with escapes.
  let whole: SourceRange?

  init(_ file: SourceFile) {
    self.init(bytes: file.bytes, file: file.index, base: 0, whole: nil)
  }

  init(bytes: [UInt8], file: UInt32, base: UInt32, whole: SourceRange?) {
    self.bytes = bytes
    self.file = file
    self.base = base
    self.whole = whole
  }

  func range(_ start: Int, _ end: Int) -> SourceRange {
    whole ?? SourceRange(file: file, start: base + UInt32(start), end: base + UInt32(end))
  }

  func range(_ token: HCLToken) -> SourceRange { range(token.start, token.end) }

  func text(_ token: HCLToken) -> String {
    String(decoding: bytes[token.start..<token.end], as: UTF8.self)
  }
}
