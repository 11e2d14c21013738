import Diagnostics
import Text

// Terms. An operator's call spans both operands; a term in parentheses includes them.

extension Parser {
  /// Reads a term with operators; `k, v in xs` too unless it stands in a list.
  mutating func parseTermInfix(inList: Bool = false) throws(Failure) -> Term {
    try parseMembership(parseOperand(2), allowsKey: !inList)
  }

  /// Goes on after `left` with `in`, which binds weaker than all other operators of terms.
  mutating func parseMembership(_ left: Term, allowsKey: Bool) throws(Failure) -> Term {
    var left = left
    if allowsKey, kind == .comma, keywords.contains(.in) {
      left = try parseKeyedMembership(left)
    }
    while kind == .inWord, !(token.isOnNewLine && isWordOfReference) {
      let height = height
      let operation = operatorReference(["internal", "member_2"])
      advance()
      let domain = try parseOperand(2)
      left = try call(operation, [left, domain], heights: height)
    }
    return left
  }

  /// Reads `, value in domain` after a key; stays before the comma where there is none.
  private mutating func parseKeyedMembership(_ key: Term) throws(Failure) -> Term {
    let start = mark
    let keyHeight = height
    advance()
    let value: Term
    do {
      value = try parseOperand(2)
    } catch {
      reset(to: start)
      return key
    }
    guard kind == .inWord else {
      reset(to: start)
      return key
    }
    let height = max(keyHeight, height)
    let operation = operatorReference(["internal", "member_3"])
    advance()
    let domain = try parseOperand(2)
    return try call(operation, [key, value, domain], heights: height)
  }

  /// Reads a term whose operators bind at least as tightly as `precedence`.
  mutating func parseOperand(_ precedence: Int) throws(Failure) -> Term {
    try parseOperators(after: parseTerm(), precedence)
  }

  /// Goes on after `left` with operators that bind at least as tightly as `precedence`.
  mutating func parseOperators(
    after left: Term, _ precedence: Int
  ) throws(Failure) -> Term {
    var left = left
    while true {
      let own = kind.precedence
      guard own >= precedence, own > 0 else { return left }
      let height = height
      let operation = operatorReference([kind.name])
      advance()
      let right = try parseOperators(after: parseTerm(), own + 1)
      left = try call(operation, [left, right], heights: height)
    }
  }

  /// A call of the operator `operation` that spans its operands.
  private mutating func call(
    _ operation: Reference, _ arguments: [Term], heights: Int
  ) throws(Failure) -> Term {
    try grow(over: max(heights, height))
    let range = range(from: arguments[0].range.start)
    return Term(kind: .call(Call(operation: operation, arguments: arguments)), range: range)
  }

  /// The reference to a builtin that the operator at the current token stands for.
  func operatorReference(_ names: [String]) -> Reference {
    let range = range(token)
    return Reference(
      head: Term(kind: .variable(names[0]), range: range),
      path: names.dropFirst().map { Term(kind: .string($0), range: range) }, range: range)
  }
}

// MARK: - Single terms

extension Parser {
  /// Reads a term without operators, with the calls and path that follow it.
  mutating func parseTerm() throws(Failure) -> Term {
    try enter()
    let range = range(token)
    var term: Term
    switch kind {
    case .nullWord: term = single(.null, range)
    case .trueWord: term = single(.boolean(true), range)
    case .falseWord: term = single(.boolean(false), range)
    case .minus, .dot, .number: term = try parseNumber()
    case .string, .rawString: term = try parseString()
    case .template, .templateStart: term = try parseTemplate()
    case .identifier, .containsWord: term = parseVariable()
    case .leftBracket: term = try parseArray()
    case .leftBrace: term = try parseSetOrObject()
    case .leftParenthesis: term = try parseParentheses()
    default:
      guard isWordOfReference, kind != .inWord || token.isOnNewLine || isAtTermStart else {
        throw unexpected()
      }
      term = parseVariable()
    }
    if isAdjacent { term = try parsePath(after: term) }
    leave()
    return term
  }

  /// Whether the token before the current one asks for a term, so that `in.x` must be one.
  private var isAtTermStart: Bool {
    guard index > 0 else { return true }
    switch tokens[index - 1].kind {
    case .rightBracket, .rightBrace, .rightParenthesis, .identifier, .string, .number: return false
    default: return true
    }
  }

  private mutating func single(_ kind: Term.Kind, _ range: SourceRange) -> Term {
    height = 0
    advance()
    return Term(kind: kind, range: range)
  }

  /// Reads the current token as a variable, whatever word it is.
  mutating func parseVariable() -> Term {
    let name = text(token)
    let range = range(token)
    height = 0
    advance()
    return Term(kind: .variable(name.isSameUTF8(as: "_") ? nextWildcard() : name), range: range)
  }

  private mutating func parseParentheses() throws(Failure) -> Term {
    let start = token.start
    advance()
    var term = try parseTermInfix()
    guard kind == .rightParenthesis else {
      if kind == .illegal || kind == .endOfFile { throw unexpected("expected \")\"") }
      throw fail("non-terminated expression", at: token)
    }
    advance()
    term.range = range(from: start)
    return term
  }

  /// Reads `.name`, `[term]` and `(arguments)` that touch the end of `head`.
  mutating func parsePath(after head: Term) throws(Failure) -> Term {
    guard kind == .dot || kind == .leftBracket || kind == .leftParenthesis else { return head }
    try checkReferenceHead(head)
    var head = head
    while isAdjacent {
      let (path, range) = try parsePathElements(from: head.range.start)
      let reference = Reference(head: head, path: path, range: path.isEmpty ? head.range : range)
      guard kind == .leftParenthesis, isAdjacent else {
        return path.isEmpty ? head : Term(kind: .reference(reference), range: range)
      }
      head = try parseCall(reference)
      guard isAdjacent, kind == .dot || kind == .leftBracket else { return head }
    }
    return head
  }

  /// Reads `.name` and `[term]` as long as they touch.
  mutating func parsePathElements(
    from start: UInt32
  ) throws(Failure) -> (path: [Term], range: SourceRange) {
    var path: [Term] = []
    var highest = height
    while isAdjacent {
      if kind == .dot {
        advance()
        path.append(try parseName())
      } else if kind == .leftBracket {
        advance()
        path.append(try parseTermInfix())
        highest = max(highest, height)
        guard kind == .rightBracket else { throw unexpected("expected ]") }
        advance()
      } else {
        break
      }
    }
    if !path.isEmpty { try grow(over: highest) }
    return (path, range(from: start))
  }

  /// Reads the word after a dot as a string; reserved words are names here.
  private mutating func parseName() throws(Failure) -> Term {
    guard isAdjacent, kind == .identifier || kind.isKeyword else {
      if isAdjacent || kind == .illegal { throw unexpected("expected identifier") }
      throw fail(
        "unexpected whitespace token: expected identifier", at: range(from: token.start))
    }
    let term = Term(kind: .string(text(token)), range: range(token))
    advance()
    return term
  }

  private mutating func checkReferenceHead(_ head: Term) throws(Failure) {
    switch head.kind {
    case .variable, .array, .object, .set, .call, .arrayComprehension, .setComprehension,
      .objectComprehension:
      return
    default:
      throw fail("illegal ref (head cannot be \(head.kind.name))", at: head.range)
    }
  }

  /// Reads `(arguments)`; `set()` is the empty set.
  mutating func parseCall(_ operation: Reference) throws(Failure) -> Term {
    let before = height
    advance()
    if kind == .rightParenthesis {
      advance()
      let range = range(from: operation.range.start)
      height = before
      if operation.path.isEmpty, case .variable(let name) = operation.head.kind,
        name.isSameUTF8(as: "set")
      {
        return Term(kind: .set([]), range: range)
      }
      try grow(over: before)
      return Term(kind: .call(Call(operation: operation, arguments: [])), range: range)
    }
    let arguments = try parseList(until: .rightParenthesis, [])
    advance()
    try grow(over: max(before, height))
    let range = range(from: operation.range.start)
    return Term(kind: .call(Call(operation: operation, arguments: arguments)), range: range)
  }
}

extension Term.Kind {
  /// OPA's name of the kind of term.
  var name: String {
    switch self {
    case .null: "null"
    case .boolean: "boolean"
    case .number: "number"
    case .string: "string"
    case .variable: "var"
    case .reference: "ref"
    case .array: "array"
    case .object: "object"
    case .set: "set"
    case .call: "call"
    case .arrayComprehension: "arraycomprehension"
    case .setComprehension: "setcomprehension"
    case .objectComprehension: "objectcomprehension"
    case .template: "templatestring"
    }
  }
}
