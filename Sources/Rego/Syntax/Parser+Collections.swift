import Diagnostics

// Arrays, sets, objects and comprehensions. `[a | b]` is a comprehension wherever its body can
// be read; `[a | b, c]` is an array, which shows only at the comma.

extension Parser {
  /// Reads `[…]`, with the current token at the bracket.
  mutating func parseArray() throws(Failure) -> Term {
    let bracket = index
    let start = token.start
    advance()
    if kind == .rightBracket {
      advance()
      height = 0
      return Term(kind: .array([]), range: range(from: start))
    }
    if kind == .comma {
      plainBrackets.insert(bracket)
      advance()
    }
    let head = try parseTerm()
    if let body = try parseComprehensionBody(bracket, until: .rightBracket) {
      return Term(kind: .arrayComprehension(head, body), range: range(from: start))
    }
    let first = try parseMembership(parseOperators(after: head, 2), allowsKey: false)
    let terms = try parseRest(until: .rightBracket, after: first)
    try grow(over: height)
    return Term(kind: .array(terms), range: range(from: start))
  }

  /// Reads `{…}`, with the current token at the brace.
  mutating func parseSetOrObject() throws(Failure) -> Term {
    let bracket = index
    let start = token.start
    advance()
    if kind == .rightBrace {
      advance()
      height = 0
      return Term(kind: .object([]), range: range(from: start))
    }
    if kind == .comma {
      plainBrackets.insert(bracket)
      advance()
    }
    let head = try parseTerm()
    if let body = try parseComprehensionBody(bracket, until: .rightBrace) {
      return Term(kind: .setComprehension(head, body), range: range(from: start))
    }
    let first = try parseMembership(parseOperators(after: head, 2), allowsKey: false)
    if kind == .colon { return try parseObject(bracket, first) }
    guard kind == .comma || kind == .rightBrace else {
      throw unexpected("non-terminated set")
    }
    let terms = try parseRest(until: .rightBrace, after: first)
    try grow(over: height)
    return Term(kind: .set(terms), range: range(from: start))
  }

  /// Reads an object from the colon after its first key.
  private mutating func parseObject(_ bracket: Int, _ key: Term) throws(Failure) -> Term {
    let start = tokens[bracket].start
    var highest = height
    advance()
    let head = try parseTerm()
    highest = max(highest, height)
    if let body = try parseComprehensionBody(bracket, until: .rightBrace) {
      let term = Term.Kind.objectComprehension(key: key, value: head, body)
      return Term(kind: term, range: range(from: start))
    }
    let value = try parseMembership(parseOperators(after: head, 2), allowsKey: false)
    highest = max(highest, height)
    guard kind == .comma || kind == .rightBrace else {
      throw unexpected("non-terminated object")
    }
    var members = [(key: key, value: value)]
    while kind == .comma {
      advance()
      if kind == .rightBrace { break }
      let key = try parseTermInfix(inList: true)
      highest = max(highest, height)
      guard kind == .colon else { throw unexpected("expected \":\"") }
      advance()
      let value = try parseTermInfix(inList: true)
      highest = max(highest, height)
      members.append((key, value))
      guard kind == .comma || kind == .rightBrace else {
        throw unexpected("expected \",\" or \"}\"")
      }
    }
    advance()
    try grow(over: highest)
    return Term(kind: .object(members), range: range(from: start))
  }

  /// Reads `| body` and the closing bracket; *nil when* the bracket opens no comprehension.
  private mutating func parseComprehensionBody(
    _ bracket: Int, until close: TokenKind
  ) throws(Failure) -> Body? {
    guard kind == .or, !plainBrackets.contains(bracket) else { return nil }
    let start = mark
    let headHeight = height
    advance()
    do {
      let body = try parseBody(until: close)
      advance()
      try grow(over: max(headHeight, height))
      return body
    } catch {
      guard kind == .comma else { throw error }
      reset(to: start)
      height = headHeight
      plainBrackets.insert(bracket)
      return nil
    }
  }

  /// Reads further elements after the first, and the closing token.
  private mutating func parseRest(
    until close: TokenKind, after first: Term
  ) throws(Failure) -> [Term] {
    guard kind == .comma || kind == close else {
      throw unexpected("expected \",\" or \"\(close.name)\"")
    }
    var terms = [first]
    if kind == .comma {
      advance()
      terms = try parseList(until: close, terms)
    }
    advance()
    return terms
  }

  /// Reads terms up to the closing token, which stays current; sets the greatest height.
  mutating func parseList(
    until close: TokenKind, _ first: [Term]
  ) throws(Failure) -> [Term] {
    var terms = first
    var highest = height
    while kind != close {
      terms.append(try parseTermInfix(inList: true))
      highest = max(highest, height)
      if kind == .comma {
        advance()
      } else if kind != close {
        throw unexpected("expected \",\" or \"\(close.name)\"")
      }
    }
    height = highest
    return terms
  }
}
