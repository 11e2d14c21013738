import Diagnostics

/// What is wrong with the spelling of a tag.
struct SyntaxFailure: Error {
  let summary: String
  var detail: String?
  let range: SourceRange
}

/// Builds the statements of a template from its tokens; goes on after an error in a tag.
struct Parser {
  private let tokens: [Token]
  private var index = 0
  private let place: (Range<Int>) -> SourceRange
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var lastRange: SourceRange
  var depth = 0
  private var bodyDepth = 0

  /// `place` turns offsets in the lexed bytes into a range of the source file.
  init(_ lexer: Lexer, place: @escaping (Range<Int>) -> SourceRange) {
    tokens = lexer.tokens
    self.place = place
    lastRange = place(0..<0)
    for failure in lexer.failures {
      report(
        SyntaxFailure(
          summary: failure.summary, detail: failure.detail, range: place(failure.range)))
    }
  }

  /// The statements of a whole template.
  mutating func parseTemplate() -> [Statement] {
    var statements: [Statement] = []
    while true {
      let (body, end) = parseBody(until: [])
      statements += body
      guard let end else { return statements }
      report(
        SyntaxFailure(
          summary: "'\(end.word)' closes nothing",
          detail: "no tag that it could belong to is open here", range: end.range))
      skipTag()
    }
  }

  /// One expression that fills all tokens.
  mutating func parseWholeExpression() -> Expression? {
    do throws(SyntaxFailure) {
      let expression = try parseTuple()
      guard current.kind == .end else {
        throw failure("expected the end of the expression, found \(current.kind.described)")
      }
      return expression
    } catch {
      report(error)
      return nil
    }
  }

  mutating func report(_ failure: SyntaxFailure) {
    diagnostics.append(
      Diagnostic(
        id: "template-syntax", summary: failure.summary, detail: failure.detail,
        subject: failure.range))
  }
}

// MARK: - Tokens

extension Parser {
  var current: Token { tokens[index] }
  var peek: Token { tokens[min(index + 1, tokens.count - 1)] }
  var currentRange: SourceRange { place(current.range) }

  mutating func advance() {
    lastRange = currentRange
    if index + 1 < tokens.count { index += 1 }
  }

  func isSymbol(_ symbol: String) -> Bool { current.kind == .symbol(symbol) }
  func isName(_ name: String) -> Bool { current.kind == .name(name) }

  mutating func acceptSymbol(_ symbol: String) -> Bool {
    guard isSymbol(symbol) else { return false }
    advance()
    return true
  }

  mutating func acceptName(_ name: String) -> Bool {
    guard isName(name) else { return false }
    advance()
    return true
  }

  mutating func expectSymbol(_ symbol: String) throws(SyntaxFailure) {
    guard acceptSymbol(symbol) else {
      throw failure("expected '\(symbol)', found \(current.kind.described)")
    }
  }

  mutating func expectName(_ name: String) throws(SyntaxFailure) {
    guard acceptName(name) else {
      throw failure("expected '\(name)', found \(current.kind.described)")
    }
  }

  mutating func expectAnyName(_ what: String) throws(SyntaxFailure) -> String {
    guard case .name(let name) = current.kind else {
      throw failure("expected \(what), found \(current.kind.described)")
    }
    advance()
    return name
  }

  func failure(_ summary: String, detail: String? = nil) -> SyntaxFailure {
    SyntaxFailure(summary: summary, detail: detail, range: currentRange)
  }

  /// Moves behind the end of the current tag.
  mutating func skipTag() {
    while true {
      switch current.kind {
      case .blockEnd, .outputEnd:
        advance()
        return
      case .end: return
      default: advance()
      }
    }
  }

  /// Ends a tag; what is left in it is an error.
  mutating func endTag() {
    if current.kind == .blockEnd {
      advance()
    } else {
      report(failure("expected '%}', found \(current.kind.described)"))
      skipTag()
    }
  }
}

// MARK: - Bodies

extension Parser {
  /// Statements up to one of the words, whose tag is left open behind the word.
  mutating func parseBody(
    until words: [String]
  ) -> (body: [Statement], end: (word: String, range: SourceRange)?) {
    bodyDepth += 1
    defer { bodyDepth -= 1 }
    var body: [Statement] = []
    while true {
      switch current.kind {
      case .end: return (body, nil)
      case .text(let text):
        body.append(.text(text))
        advance()
      case .outputStart:
        if let output = parseOutput() { body.append(output) }
      case .blockStart:
        guard case .name(let word) = peek.kind else {
          advance()
          report(failure("expected a tag's name, found \(current.kind.described)"))
          skipTag()
          continue
        }
        if words.contains(word) || Parser.closers.contains(word) {
          advance()
          let range = currentRange
          advance()
          return (body, (word, range))
        }
        if bodyDepth > 100 {
          report(failure("tags are nested too deeply"))
          advance()
          skipTag()
          continue
        }
        if let statement = parseStatement() { body.append(statement) }
      default: advance()
      }
    }
  }

  private static let closers: Set<String> = [
    "elif", "else", "endif", "endfor", "endset", "endmacro", "endcall", "endfilter", "endwith",
    "endraw",
  ]

  private mutating func parseOutput() -> Statement? {
    advance()
    do throws(SyntaxFailure) {
      let expression = try parseTuple()
      guard current.kind == .outputEnd else {
        throw failure("expected '}}', found \(current.kind.described)")
      }
      advance()
      return .output(expression)
    } catch {
      report(error)
      skipTag()
      return nil
    }
  }

  /// The body of `tag` up to one of its closing words; a missing or foreign one is reported.
  mutating func parseClosedBody(
    of tag: String, at range: SourceRange, until words: [String]
  ) -> (body: [Statement], word: String?) {
    let (body, end) = parseBody(until: words)
    guard let end else {
      report(
        SyntaxFailure(
          summary: "'\(tag)' is not closed",
          detail: "end it with '{% \(words.last ?? "end" + tag) %}'", range: range))
      return (body, nil)
    }
    if words.contains(end.word) { return (body, end.word) }
    report(
      SyntaxFailure(
        summary: "expected '\(words.joined(separator: "' or '"))', found '\(end.word)'",
        detail: "'\(tag)' is still open", range: end.range))
    return (body, words.last)
  }
}
