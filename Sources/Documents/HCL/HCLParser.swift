import Diagnostics

/// Reads HCL's native syntax into a tree; what cannot be read is left out and reported.
///
/// After an error reading goes on with the next argument or block, so that each mistake is
/// reported once. *Source*: hashicorp/hcl v2, hclsyntax; messages are its own.
package struct HCLParser {
  let input: HCLInput
  let tokens: [HCLToken]
  private var next = 0
  /// *Shape*: whether line breaks count, innermost bracket last.
  private var countsNewlines = [true]
  var diagnostics: [Diagnostic] = []
  /// The errors so far, those included that were not worth a diagnostic.
  var errors = 0
  /// Whether an error has left the parser at a place that may make no sense.
  var isRecovering = false
  /// Expressions and blocks around the token at hand.
  private var depth = 0
  /// Whether the nesting limit was passed, after which nothing is reported any more.
  private(set) var isAborted = false

  init(_ input: HCLInput, _ tokens: [HCLToken]) {
    self.input = input
    self.tokens = tokens
  }

  /// Everything that could be read of a file, and everything that was wrong.
  package static func parse(_ file: SourceFile) -> Parsed<HCLFile> {
    let whole = SourceRange(file: file.index, start: 0, end: UInt32(clamping: file.bytes.count))
    if let problem = SourceCheck.problem(in: file) {
      let empty = HCLFile(source: file, body: HCLBody(range: whole), comments: [])
      return Parsed(empty, [problem])
    }
    var lexer = HCLLexer(file.bytes)
    lexer.run()
    var parser = HCLParser(HCLInput(file), lexer.tokens)
    parser.reportTokens()
    var body = parser.parseBody(until: .end)
    body.range = whole
    let comments = lexer.comments.map { hclComment($0, in: file) }
    return Parsed(
      HCLFile(source: file, body: body, comments: comments), parser.sortedDiagnostics)
  }

  /// The file of a text, as if it were on disk.
  package static func parse(text: String, path: String = "main.tf") -> Parsed<HCLFile> {
    parse(SourceFile(path: path, text: text))
  }

  /// A file that is one template, as `templatefile` reads it.
  package static func parseTemplate(_ file: SourceFile) -> Parsed<HCLExpression> {
    if let problem = SourceCheck.problem(in: file) {
      let range = SourceRange(file: file.index, start: 0, end: 0)
      return Parsed(HCLExpression(.invalid, range), [problem])
    }
    return parseTemplate(HCLInput(file))
  }

  /// A template in a text that has no place of its own but that of `range`.
  package static func parseTemplate(text: String, at range: SourceRange) -> Parsed<HCLExpression> {
    parseTemplate(
      HCLInput(bytes: Array(text.utf8), file: range.file, base: range.start, whole: range))
  }

  /// A template in the bytes of something else, such as a string.
  static func parseTemplate(_ input: HCLInput) -> Parsed<HCLExpression> {
    var lexer = HCLLexer(input.bytes, mode: .bare)
    lexer.run()
    var parser = HCLParser(input, lexer.tokens)
    parser.reportTokens()
    let template = parser.parseTemplate(until: .end, isFlush: false, from: 0)
    return Parsed(template, parser.sortedDiagnostics)
  }

  /// An expression that stands alone, such as a variable's value on the command line.
  package static func parseExpression(_ file: SourceFile) -> Parsed<HCLExpression> {
    if let problem = SourceCheck.problem(in: file) {
      let range = SourceRange(file: file.index, start: 0, end: 0)
      return Parsed(HCLExpression(.invalid, range), [problem])
    }
    return parseExpression(HCLInput(file))
  }

  /// An expression in the bytes of something else, such as a string.
  static func parseExpression(_ input: HCLInput) -> Parsed<HCLExpression> {
    var lexer = HCLLexer(input.bytes)
    lexer.run()
    var parser = HCLParser(input, lexer.tokens)
    parser.reportTokens()
    parser.pushNewlines(false)
    let expression = parser.parseExpression()
    let rest = parser.peek
    if rest.kind != .end {
      parser.fail(
        "extra characters after expression",
        "An expression was successfully parsed, but extra characters were found after it.",
        at: rest)
    }
    return Parsed(expression, parser.sortedDiagnostics)
  }

  private var sortedDiagnostics: [Diagnostic] {
    // A stable order: two problems of one place stay in the order in which they were found.
    diagnostics.enumerated().sorted { a, b in
      let (x, y) = (a.element.subject?.start ?? 0, b.element.subject?.start ?? 0)
      return x == y ? a.offset < b.offset : x < y
    }.map(\.element)
  }
}

// The tokens at hand.
extension HCLParser {
  /// The next token that counts.
  var peek: HCLToken { tokens[place] }

  private var place: Int {
    var index = next
    while index < tokens.count - 1, tokens[index].kind == .newline, countsNewlines.last == false {
      index += 1
    }
    return min(index, tokens.count - 1)
  }

  /// The next token that counts, which is then behind; the end is never passed.
  @discardableResult
  mutating func read() -> HCLToken {
    let index = place
    next = min(index + 1, tokens.count)
    return tokens[index]
  }

  /// The token that was read last.
  var previous: HCLToken { tokens[max(0, next - 1)] }

  var previousRange: SourceRange { input.range(previous) }

  var peekRange: SourceRange { input.range(peek) }

  /// Whether the next token is the word `word`.
  func peekIs(_ word: String) -> Bool {
    peek.kind == .identifier && input.text(peek) == word
  }

  mutating func pushNewlines(_ counts: Bool) { countsNewlines.append(counts) }

  mutating func popNewlines() { countsNewlines.removeLast() }

  /// Whether an error was found since `mark`, a count of errors, that left no safe place.
  func isLost(since mark: Int) -> Bool { isRecovering && errors > mark }
}

// The limit of nesting.
extension HCLParser {
  /// Goes one level deeper; false when that is too deep, and then the rest is skipped.
  mutating func enter() -> Bool {
    depth += 1
    if depth <= DocumentLimits.nesting { return true }
    abort(at: peekRange)
    return false
  }

  mutating func leave() { depth -= 1 }

  /// An expression of the tree, unless its operands are nested too deeply.
  mutating func node(_ kind: HCLExpression.Kind, _ range: SourceRange) -> HCLExpression {
    let node = HCLExpression(kind, range)
    if node.height <= UInt32(DocumentLimits.nesting) { return node }
    abort(at: range)
    return HCLExpression(.invalid, range)
  }

  private mutating func abort(at range: SourceRange) {
    failDepth(at: range)
    isAborted = true
    isRecovering = true
    next = tokens.count - 1
  }
}

// Finding a safe place after an error.
extension HCLParser {
  /// Skips to behind the token `end` that closes the bracket at hand; the end of the file if none.
  @discardableResult
  mutating func recover(to end: HCLToken.Kind) -> HCLToken {
    let open = end.opposite
    isRecovering = true
    var nesting = 0
    while true {
      let token = read()
      let kind = end == .sequenceEnd && token.kind == .directive ? .interpolation : token.kind
      if kind == end {
        if nesting < 1 { return token }
        nesting -= 1
      } else if kind == open {
        nesting += 1
      } else if kind == .end {
        return token
      }
    }
  }

  /// Skips over the next bracketed part that begins with `start`.
  mutating func recover(over start: HCLToken.Kind) {
    while true {
      let token = read()
      if token.kind == start || token.kind == .end { break }
    }
    if let end = start.opposite { recover(to: end) }
  }

  /// Skips to before the brace that closes a block in one line, or to before the end of the line.
  mutating func recoverInLine() {
    isRecovering = true
    var open = 0
    while true {
      switch peek.kind {
      case .newline, .end: return
      case .openBrace: open += 1
      case .closeBrace:
        if open == 0 { return }
        open -= 1
      default: break
      }
      read()
    }
  }

  /// Skips to the start of the next line outside of brackets.
  mutating func recoverAfterItem() {
    isRecovering = true
    var open: [HCLToken.Kind] = []
    while true {
      let token = read()
      switch token.kind {
      case .newline: if open.isEmpty { return }
      case .end: return
      case .openBrace, .openBracket, .openParenthesis, .openQuote, .openHeredoc, .interpolation,
        .directive:
        open.append(token.kind)
      case .closeBrace, .closeBracket, .closeParenthesis, .closeQuote, .closeHeredoc:
        while let last = open.popLast(), last != token.kind.opposite {}
      case .sequenceEnd:
        while let last = open.popLast(), last != .interpolation, last != .directive {}
      default: break
      }
    }
  }
}
