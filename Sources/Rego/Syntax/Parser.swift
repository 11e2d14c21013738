import Diagnostics
import Text

/// Reads Rego text into its syntax tree; recursive descent over the tokens of the whole file.
///
/// A failure is recorded once and thrown as an empty `Failure`; the loop over statements goes on
/// at the next line that starts one. *Source*: OPA's grammar, v1.
package struct Parser {
  /// The deepest nesting of terms and bodies that is read.
  static let nestingLimit = 512

  /// Thrown after `failure` was set.
  struct Failure: Error {}

  /// What a backtracking caller keeps.
  struct Mark {
    fileprivate var index: Int
    fileprivate var wildcards: Int
    fileprivate var depth: Int
  }

  let file: SourceFile
  let version: RegoVersion
  let tokens: [Token]
  let comments: [Range<UInt32>]
  private let faults: [Lexer.Fault]
  private(set) var index = 0
  private(set) var token: Token
  /// The kind of `token`, words that are not reserved here being identifiers.
  private(set) var kind: TokenKind
  var keywords: FutureKeywords {
    didSet { kind = keywords.leavesFree(token.kind) ? .identifier : token.kind }
  }
  /// Whether the rules of v1 are checked: in v1, and in v0 after `import rego.v1`.
  var checksV1: Bool
  var readsAnnotations = true
  private var wildcards = 0
  private var depth = 0
  /// The height of the term that was read last, so that long chains cannot nest too deep either.
  var height = 0
  private var failure: Diagnostic?
  var diagnostics: [Diagnostic] = []
  /// Brackets that turned out not to open a comprehension, so that nesting is not tried twice.
  var plainBrackets: Set<Int> = []

  init(_ file: SourceFile, version: RegoVersion) {
    self.file = file
    self.version = version
    let output = Lexer.scan(file.bytes)
    tokens = output.tokens
    comments = output.comments
    faults = output.faults
    keywords = version == .v1 ? .all : []
    checksV1 = version == .v1
    token = tokens[0]
    kind = keywords.leavesFree(token.kind) ? .identifier : token.kind
    reportInvalidUTF8()
  }
}

// MARK: - Entry points

extension Parser {
  /// Reads a module.
  ///
  /// *nil when* the version is unknown means v1, or v0 where only that fits; a note then says so.
  /// The module is `nil` only when its package cannot be read. Without `annotations` the METADATA
  /// blocks stay comments, for modules whose metadata is known and is not asked for.
  package static func parse(
    _ file: SourceFile, version: RegoVersion?, annotations: Bool = true
  ) -> Parsed<Module?> {
    var parser = Parser(file, version: version ?? .v1)
    parser.readsAnnotations = annotations
    let result = parser.parseModule()
    guard version == nil, result.diagnostics.contains(where: { $0.severity == .error }) else {
      return result
    }
    var older = Parser(file, version: .v0)
    older.readsAnnotations = annotations
    var second = older.parseModule()
    guard second.diagnostics.count < result.diagnostics.count, let module = second.value else {
      return result
    }
    second.diagnostics.append(
      Diagnostic(
        id: "rego-v0-syntax", severity: .note, summary: "read as Rego v0",
        detail: "The module is not valid Rego v1. Write `if` before bodies and `contains` in "
          + "partial sets, and `import rego.v1` to keep it valid in both versions.",
        subject: module.package.range))
    return second
  }

  /// Reads a query such as `data.test.p = x`; `nil` when it is broken or empty.
  package static func parseQuery(_ file: SourceFile, version: RegoVersion = .v1) -> Parsed<Body?> {
    var parser = Parser(file, version: version)
    do {
      var body: Body = []
      while parser.kind != .endOfFile {
        body.append(try parser.parseLiteral())
        if parser.kind == .semicolon { parser.advance() }
      }
      if body.isEmpty { throw parser.fail("found empty body", at: parser.token) }
      return Parsed(parser.diagnostics.isEmpty ? body : nil, parser.diagnostics)
    } catch {
      parser.recordFailure()
      return Parsed(nil, parser.diagnostics)
    }
  }

  /// Reads a single term; `nil` when there is none or more than one.
  static func parseTerm(_ file: SourceFile, version: RegoVersion = .v1) -> Parsed<Term?> {
    var parser = Parser(file, version: version)
    do {
      let term = try parser.parseTermInfix()
      if parser.kind != .endOfFile { throw parser.unexpected("expected a single term") }
      return Parsed(parser.diagnostics.isEmpty ? term : nil, parser.diagnostics)
    } catch {
      parser.recordFailure()
      return Parsed(nil, parser.diagnostics)
    }
  }
}

// MARK: - Tokens

extension Parser {
  /// Moves to the next token; stays at the end of the file.
  mutating func advance() {
    if index < tokens.count - 1 { index += 1 }
    token = tokens[index]
    kind = keywords.leavesFree(token.kind) ? .identifier : token.kind
  }

  /// The token after the current one.
  var next: Token { tokens[min(index + 1, tokens.count - 1)] }

  /// Whether the current token touches the one before it.
  var isAdjacent: Bool { !token.isSpaced }

  /// Forgets the white space before the current token, which rule heads allow: `f (x)`.
  mutating func joinToken() { token.isSpaced = false }

  /// Whether a reserved word is the head of a reference here: `if.foo`, `not["x"]`.
  var isWordOfReference: Bool {
    guard kind.isKeyword else { return false }
    let next = next
    return !next.isSpaced && (next.kind == .dot || next.kind == .leftBracket)
  }

  var mark: Mark { Mark(index: index, wildcards: wildcards, depth: depth) }

  mutating func reset(to mark: Mark) {
    index = mark.index
    wildcards = mark.wildcards
    depth = mark.depth
    token = tokens[index]
    kind = keywords.leavesFree(token.kind) ? .identifier : token.kind
    failure = nil
  }

  /// Moves to the token at `index`.
  mutating func move(to index: Int) {
    self.index = index
    depth = 0
    token = tokens[index]
    kind = keywords.leavesFree(token.kind) ? .identifier : token.kind
  }

  func text(_ token: Token) -> String {
    String(decoding: file.bytes[Int(token.start)..<Int(token.end)], as: UTF8.self)
  }

  func range(_ token: Token) -> SourceRange {
    SourceRange(file: file.index, start: token.start, end: token.end)
  }

  /// From `start` to the end of the token before the current one.
  func range(from start: UInt32) -> SourceRange {
    let end = index == 0 ? start : tokens[index - 1].end
    return SourceRange(file: file.index, start: start, end: max(start, end))
  }

  /// The name of a new wildcard.
  mutating func nextWildcard() -> String {
    wildcards += 1
    return "$\(wildcards - 1)"
  }

  mutating func enter() throws(Failure) {
    depth += 1
    if depth > Parser.nestingLimit { throw tooDeep() }
  }

  mutating func leave() { depth -= 1 }

  /// Sets the height of a term whose highest part is `height`.
  mutating func grow(over height: Int) throws(Failure) {
    self.height = height + 1
    if self.height > Parser.nestingLimit { throw tooDeep() }
  }

  private mutating func tooDeep() -> Failure {
    fail(
      "max parsing recursion depth exceeded", at: token,
      detail: "Terms and bodies nest at most \(Parser.nestingLimit) levels deep.")
  }
}

// MARK: - Failures

extension Parser {
  /// Records an error; throw what it returns.
  mutating func fail(_ summary: String, at token: Token, detail: String? = nil) -> Failure {
    fail(summary, at: range(token), detail: detail)
  }

  /// Records an error; throw what it returns.
  mutating func fail(_ summary: String, at range: SourceRange, detail: String? = nil) -> Failure {
    failure = Diagnostic(
      id: "rego-parse-error", summary: summary, detail: detail, subject: range)
    return Failure()
  }

  /// Records that the current token does not fit, in OPA's words.
  mutating func unexpected(_ expectation: String = "", detail: String? = nil) -> Failure {
    if kind == .illegal { return illegal() }
    var summary = "unexpected \(kind.name) \(kind.isKeyword ? "keyword" : "token")"
    if !expectation.isEmpty { summary += ": \(expectation)" }
    let thrown = fail(summary, at: token, detail: detail ?? advice())
    if kind == .endOfFile, let open = openBracket(before: index) {
      let place = range(tokens[open])
      failure?.related = [.init(place, "opened here")]
    }
    return thrown
  }

  private mutating func illegal() -> Failure {
    guard let fault = faults.first(where: { $0.token == index }) else {
      return fail("illegal token", at: token, detail: adviceOnIllegal())
    }
    return fail(fault.message, at: token, detail: adviceOnIllegal())
  }

  private func adviceOnIllegal() -> String? {
    switch file.bytes[Int(token.start)] {
    case UInt8(ascii: "'"): "Strings stand in double quotes or backticks."
    case UInt8(ascii: "!"): "Write `not` before an expression that must not hold."
    case UInt8(ascii: "\""): "A string in double quotes ends on its line. Use backticks for more."
    case UInt8(ascii: "`"): "The backtick that ends the string is missing."
    case UInt8(ascii: "\\"): nil
    default: nil
    }
  }

  private func advice() -> String? {
    let before = index > 0 ? tokens[index - 1] : token
    switch kind {
    case .and where before.kind == .and:
      return "There is no `&&`: expressions on lines of their own must all hold."
    case .or where before.kind == .or:
      return "There is no `||`: give the rule a second body, or use `in` with a set."
    case .identifier where token.kind.isKeyword:
      let word = token.kind.name
      return "In Rego v0 `\(word)` needs `import future.keywords.\(word)` or `import rego.v1`."
    case .unify where before.kind == .unify || before.kind == .equal:
      return "Comparison is `==`."
    case .endOfFile:
      return openBracket(before: index) == nil ? nil : "A bracket is never closed."
    default:
      return nil
    }
  }

  /// The innermost bracket that is open before the token at `end`; *nil when* none is.
  func openBracket(before end: Int) -> Int? {
    var open: [Int] = []
    for i in 0..<end {
      switch tokens[i].kind {
      case .leftBracket, .leftBrace, .leftParenthesis: open.append(i)
      case .rightBracket, .rightBrace, .rightParenthesis: _ = open.popLast()
      default: break
      }
    }
    return open.last
  }

  /// Moves the recorded failure to the diagnostics, unless its place is known to be wrong already.
  mutating func recordFailure() {
    guard let failure else { return }
    self.failure = nil
    guard !diagnostics.contains(where: { $0.subject == failure.subject }) else { return }
    diagnostics.append(failure)
  }

  /// Adds an error that does not stop the statement.
  mutating func report(
    _ summary: String, at range: SourceRange, detail: String? = nil,
    edits: [Diagnostic.Edit] = []
  ) {
    diagnostics.append(
      Diagnostic(
        id: "rego-parse-error", summary: summary, detail: detail, subject: range, edits: edits))
  }

  private mutating func reportInvalidUTF8() {
    guard let offset = firstInvalidByte(of: file.bytes) else { return }
    let range = SourceRange(file: file.index, start: UInt32(offset), end: UInt32(offset) + 1)
    report("illegal utf-8 character", at: range)
  }
}

/// The offset where decoding stops; *nil when* all bytes are UTF-8.
private func firstInvalidByte(of bytes: [UInt8]) -> Int? {
  if bytes.allSatisfy({ $0 < 0x80 }) || String(validating: bytes, as: UTF8.self) != nil {
    return nil
  }
  var decoder = UTF8.ForwardParser()
  var iterator = bytes.makeIterator()
  var offset = 0
  while true {
    switch decoder.parseScalar(from: &iterator) {
    case .valid(let scalar): offset += UTF8.width(UTF8.decode(scalar))
    case .error: return offset
    case .emptyInput: return nil
    }
  }
}
