import Diagnostics

// Bodies and their expressions.

extension Parser {
  /// Reads expressions up to the closing token, which stays current.
  mutating func parseBody(until close: TokenKind) throws(Failure) -> Body {
    if kind == close { throw fail("found empty body", at: token) }
    var body: Body = []
    while true {
      body.append(try parseLiteral())
      if kind == .semicolon {
        advance()
        continue
      }
      if kind == close { break }
      guard token.isOnNewLine, kind != .endOfFile else {
        throw unexpected("expected \\n or ; or \(close.name)")
      }
    }
    return body
  }

  /// Reads one expression with its `not` and `with`.
  mutating func parseLiteral() throws(Failure) -> Expression {
    let start = token.start
    var isNegated = false
    if kind == .notWord, !isWordOfReference {
      advance()
      isNegated = true
    }
    if !isWordOfReference {
      if kind == .someWord {
        if isNegated { throw unexpected("illegal negation of 'some'") }
        return try parseSome()
      }
      if kind == .everyWord {
        if isNegated { throw unexpected("illegal negation of 'every'") }
        return try parseEvery()
      }
    }
    let term = try parseExpressionTerm()
    let withs = try parseWiths()
    return Expression(
      kind: .term(term), isNegated: isNegated, withs: withs, range: range(from: start))
  }

  /// Reads a term, or two around `=` or `:=`.
  private mutating func parseExpressionTerm() throws(Failure) -> Term {
    let left: Term
    if isWordOfReference {
      let variable = parseVariable()
      let head = try parseMembership(
        parseOperators(after: parsePath(after: variable), 2), allowsKey: true)
      left = head
    } else {
      left = try parseTermInfix()
    }
    guard kind == .assign || kind == .unify else { return left }
    let height = height
    let operation = operatorReference([kind.name])
    advance()
    let right = try parseTermInfix()
    try grow(over: max(height, self.height))
    return Term(
      kind: .call(Call(operation: operation, arguments: [left, right])),
      range: range(from: left.range.start))
  }

  private mutating func parseWiths() throws(Failure) -> [With] {
    var withs: [With] = []
    while kind == .withWord, !isWordOfReference {
      let start = token.start
      advance()
      guard kind == .identifier || isWordOfReference else { throw unexpected("expected ident") }
      let target = kind == .identifier ? try parseTerm() : try parseWordReference()
      switch target.kind {
      case .variable, .reference: break
      default: throw unexpected("expected with target path")
      }
      guard kind == .asWord else { throw unexpected("expected as keyword") }
      advance()
      let value = try parseTermInfix()
      withs.append(With(target: target, value: value, range: range(from: start)))
    }
    return withs
  }

  private mutating func parseWordReference() throws(Failure) -> Term {
    let variable = parseVariable()
    return try parsePath(after: variable)
  }
}

// MARK: - some and every

extension Parser {
  private mutating func parseSome() throws(Failure) -> Expression {
    let start = token.start
    advance()
    if let declared = try parseDeclaration() {
      return Expression(
        kind: .declaration(declared), isNegated: false, withs: [], range: range(from: start))
    }
    let (key, value, domain) = try parseIteration("expected `x in xs` or `x, y in xs` expression")
    let kind = Expression.Kind.someIn(key: key, value: value, domain: domain)
    let withs = try parseWiths()
    return Expression(kind: kind, isNegated: false, withs: withs, range: range(from: start))
  }

  /// Reads `x, y`; *nil when* `in` follows, with nothing consumed.
  private mutating func parseDeclaration() throws(Failure) -> [Term]? {
    let start = mark
    var names: [Term] = []
    while kind == .identifier {
      names.append(parseVariable())
      guard kind == .comma else { break }
      advance()
      if kind != .identifier, names.count > 1 { throw unexpected("expected var") }
    }
    let isWhole = !names.isEmpty && index > 0 && tokens[index - 1].kind != .comma
    let goesOn =
      kind == .inWord || kind.precedence > 0
      || (isAdjacent && [.dot, .leftBracket, .leftParenthesis].contains(kind))
    if isWhole, !goesOn { return names }
    if names.count > 2 { throw unexpected("expected \\n or ; or }") }
    reset(to: start)
    if keywords.contains(.in) || kind != .identifier && !startsTerm { return nil }
    throw unexpected("expected var")
  }

  private var startsTerm: Bool {
    switch kind {
    case .leftBracket, .leftBrace, .string, .rawString, .number: true
    default: false
    }
  }

  /// Reads `value in domain` or `key, value in domain`.
  private mutating func parseIteration(
    _ expectation: String
  ) throws(Failure) -> (key: Term?, value: Term, domain: Term) {
    if kind == .rightBrace || kind == .endOfFile || kind == .semicolon {
      throw unexpected("expected var")
    }
    var value = try parseOperand(2)
    var key: Term?
    if kind == .comma {
      advance()
      key = value
      value = try parseOperand(2)
    }
    guard kind == .inWord else { throw unexpected(expectation) }
    advance()
    let domain = try parseOperand(2)
    return (key, value, domain)
  }

  private mutating func parseEvery() throws(Failure) -> Expression {
    let start = token.start
    advance()
    let (key, value, domain) = try parseIteration("expected `x[, y] in xs { ... }` expression")
    if let key { try checkVariable(key, "expected key to be a variable") }
    try checkVariable(value, "expected value to be a variable")
    guard kind == .leftBrace else { throw unexpected("missing body") }
    try enter()
    advance()
    let body = try parseBody(until: .rightBrace)
    advance()
    leave()
    let kind = Expression.Kind.every(key: key, value: value, domain: domain, body: body)
    let withs = try parseWiths()
    return Expression(kind: kind, isNegated: false, withs: withs, range: range(from: start))
  }

  private mutating func checkVariable(_ term: Term, _ expectation: String) throws(Failure) {
    if case .variable = term.kind { return }
    throw fail("unexpected \(term.kind.name): \(expectation)", at: term.range)
  }
}
