import Diagnostics
import Text

// Rules. What a head means depends on the version: `p[x] { … }` is a partial set in v0.

extension Parser {
  /// A head while its rule is being read.
  private struct OpenHead {
    var head: Head
    var usesContains = false
    var usesIf = false
  }

  /// Reads one rule statement; further bodies in braces are rules of their own.
  mutating func parseRules() throws(Failure) -> [Rule] {
    let start = mark
    let first = token.start
    var isDefault = false
    if kind == .defaultWord, !isWordOfReference {
      advance()
      isDefault = true
    }
    guard kind == .identifier || isWordOfReference else {
      if isDefault { throw unexpected("expected rule head name") }
      return [try parseStatementRule()]
    }
    var open = try parseHead(isDefault: isDefault)
    if isDefault { return [try finishDefault(open.head, from: first)] }
    open.usesIf = kind == .ifWord && !startsNextStatement
    if kind != .leftBrace, !open.usesIf {
      if open.usesContains {
        return [
          Rule(isDefault: false, head: open.head, body: [], elses: [], range: range(from: first))
        ]
      }
      if open.head.value == nil || (kind == .withWord && !isWordOfReference) || kind == .semicolon {
        reset(to: start)
        return [try parseStatementRule()]
      }
      return [
        Rule(isDefault: false, head: open.head, body: [], elses: [], range: range(from: first))
      ]
    }
    takeKey(&open)
    return try parseBodies(open, from: first)
  }

  /// Whether the current word is the head of a reference on a line of its own.
  private var startsNextStatement: Bool { token.isOnNewLine && isWordOfReference }

  /// Turns v0's `p[x]` without value into a partial set.
  private func takeKey(_ open: inout OpenHead) {
    guard !open.usesIf, !open.usesContains, open.head.value == nil, open.head.arguments == nil,
      open.head.reference.path.count == 1
    else { return }
    let reference = open.head.reference
    open.head.key = reference.path[0]
    open.head.reference = Reference(
      head: reference.head, path: [], range: reference.head.range)
  }

  private mutating func parseBodies(
    _ open: OpenHead, from start: UInt32
  ) throws(Failure) -> [Rule] {
    let brace = index
    let body = open.usesIf ? try parseIfBody() : try parseBraces()
    var elses: [Else] = []
    if kind == .elseWord, !isWordOfReference {
      try checkElse(open.head)
      while kind == .elseWord, !isWordOfReference { elses.append(try parseElse(open)) }
    }
    let rule = Rule(
      isDefault: false, head: open.head, body: body, elses: elses, range: range(from: start))
    if checksV1 { checkKeywords(open, rule, brace: tokens[brace]) }
    var rules = [rule]
    while kind == .leftBrace {
      if !rule.elses.isEmpty { throw fail("expected else keyword", at: token) }
      let start = token.start
      let body = try parseBraces()
      rules.append(
        Rule(
          isDefault: false, head: withNewWildcards(open.head), body: body, elses: [],
          range: range(from: start)))
    }
    return rules
  }

  private mutating func withNewWildcards(_ head: Head) -> Head {
    guard var arguments = head.arguments else { return head }
    for i in arguments.indices where arguments[i].isWildcard {
      arguments[i].kind = .variable(nextWildcard())
    }
    var head = head
    head.arguments = arguments
    return head
  }

  private mutating func parseBraces() throws(Failure) -> Body {
    advance()
    let body = try parseBody(until: .rightBrace)
    advance()
    return body
  }
}

// MARK: - Heads

extension Parser {
  private mutating func parseHead(isDefault: Bool) throws(Failure) -> OpenHead {
    let start = token.start
    let name = parseVariable()
    if isAdjacent, kind.precedence > 0 { throw unexpected() }
    if !token.isOnNewLine { joinToken() }
    let (path, pathRange) = try parsePathElements(from: start)
    let reference = Reference(head: name, path: path, range: path.isEmpty ? name.range : pathRange)
    var arguments: [Term]?
    if kind == .leftParenthesis, isAdjacent {
      advance()
      let list = try parseList(until: .rightParenthesis, [])
      advance()
      arguments = list.isEmpty ? nil : list
      if isAdjacent, kind == .dot || kind == .leftBracket || kind == .leftParenthesis {
        throw fail(
          "invalid rule head: \(file.text(range(from: start)))\(text(token))",
          at: range(from: start),
          detail: "A function's name ends before its arguments.")
      }
    }
    var head = Head(reference: reference, arguments: arguments, range: range(from: start))
    let usesContains = try parseHeadValue(&head, isDefault: isDefault)
    head.range = range(from: start)
    return OpenHead(head: head, usesContains: usesContains)
  }

  /// Reads `contains key`, `= value` or `:= value`; whether it was the first.
  private mutating func parseHeadValue(
    _ head: inout Head, isDefault: Bool
  ) throws(Failure) -> Bool {
    let name = head.reference.range
    if kind == .containsWord, !startsNextStatement {
      if head.arguments != nil {
        throw unexpected(
          "the contains keyword can only be used with multi-value rule definitions "
            + "(e.g., \(file.text(name)) contains <VALUE> { ... })")
      }
      advance()
      let file = file
      head.key = try parseValue(
        "expected rule key term (e.g., \(file.text(name)) contains <VALUE> { ... })")
      return true
    }
    guard kind == .unify || kind == .assign else { return false }
    let isAssigned = kind == .assign
    advance()
    let isFunction = head.arguments != nil
    let file = file
    head.value = try parseValue(
      {
        let text = file.text(name)
        if !isAssigned { return "expected rule value term (e.g., \(text) = <VALUE> { ... })" }
        if isFunction {
          return "expected function value term (e.g., \(text)(...) := <VALUE> { ... })"
        }
        return isDefault
          ? "expected default rule value term (e.g., default \(text) := <VALUE>)"
          : "expected rule value term (e.g., \(text) := <VALUE> { ... })"
      }())
    return false
  }

  /// Reads a term; says what is missing when none starts here.
  private mutating func parseValue(
    _ expectation: @autoclosure () -> String
  ) throws(Failure) -> Term {
    guard kind.startsTerm || isWordOfReference else { throw unexpected(expectation()) }
    return try parseTermInfix()
  }

  private mutating func finishDefault(
    _ head: Head, from start: UInt32
  ) throws(Failure) -> Rule {
    let range = range(from: start)
    // OPA takes a name alone as `true`, but not a reference of two parts.
    if head.value == nil, head.arguments == nil, head.reference.path.count == 1 {
      throw fail(
        "illegal default rule (must have a value)", at: range,
        detail: "Write `default \(file.text(head.reference.range)) := <VALUE>`.")
    }
    if let part = head.value?.firstNonConstant {
      throw fail(
        "illegal default rule (value cannot contain \(part.kind.name))", at: part.range)
    }
    var names: [String] = []
    for argument in head.arguments ?? [] {
      guard case .variable(let name) = argument.kind else {
        throw fail(
          "illegal default rule (arguments cannot contain \(argument.kind.name))",
          at: argument.range)
      }
      if names.contains(where: { $0.isSameUTF8(as: name) }) {
        throw fail(
          "illegal default rule (arguments cannot be repeated \(name))", at: argument.range)
      }
      names.append(name)
    }
    return Rule(isDefault: true, head: head, body: [], elses: [], range: range)
  }
}

// MARK: - Bodies

extension Parser {
  /// Reads what follows `if`: one expression, or a body in braces.
  private mutating func parseIfBody() throws(Failure) -> Body {
    advance()
    guard kind == .leftBrace else {
      if kind == .endOfFile { throw unexpected("rule body expected") }
      return [try parseLiteral()]
    }
    guard mayBeTerm(index) else { return try parseBraces() }
    let start = mark
    do {
      let expression = try parseLiteral()
      if case .term(let term) = expression.kind, case .set = term.kind {
        reset(to: start)
        return try parseBraces()
      }
      return [expression]
    } catch {
      reset(to: start)
      return try parseBraces()
    }
  }

  /// Whether the brace at `index` can open a term that stands alone as a body.
  ///
  /// A set alone is a body in braces; objects, comprehensions and operands are terms.
  private func mayBeTerm(_ index: Int) -> Bool {
    var depth = 0
    for i in index..<tokens.count {
      switch tokens[i].kind {
      case .leftBracket, .leftBrace, .leftParenthesis, .templateStart: depth += 1
      case .rightBracket, .rightBrace, .rightParenthesis, .templateEnd:
        depth -= 1
        if depth > 0 { continue }
        if i == index + 1 { return true }
        let after = tokens[min(i + 1, tokens.count - 1)]
        switch after.kind {
        case .dot, .leftBracket: return !after.isSpaced
        case .inWord, .comma, .assign, .unify: return true
        default: return after.kind.precedence > 0
        }
      case .colon, .or: if depth == 1 { return true }
      default: break
      }
    }
    return false
  }

  private mutating func parseElse(_ open: OpenHead) throws(Failure) -> Else {
    let start = token.start
    advance()
    var value: Term?
    switch kind {
    case .leftBrace, .ifWord: break
    case .assign, .unify:
      advance()
      value = try parseTermInfix()
    default: throw unexpected("expected else value term or rule body")
    }
    var body: Body = []
    if kind == .leftBrace {
      if checksV1, !open.usesIf { reportMissingIf(open.head, token, from: start) }
      body = try parseBraces()
    } else if kind == .ifWord {
      advance()
      if kind == .leftBrace {
        body = try parseBraces()
      } else if kind == .endOfFile {
        throw unexpected("rule body expected")
      } else {
        body = [try parseLiteral()]
      }
    }
    return Else(value: value, body: body, range: range(from: start))
  }

  private mutating func checkElse(_ head: Head) throws(Failure) {
    if head.key != nil { throw fail("else keyword cannot be used on multi-value rules", at: token) }
    if head.reference.path.contains(where: { !$0.isGround }) {
      throw fail("else keyword cannot be used on rules with variables in head", at: token)
    }
  }
}

// MARK: - Words that v1 requires

extension Parser {
  private mutating func checkKeywords(_ open: OpenHead, _ rule: Rule, brace: Token) {
    if open.head.key != nil, !open.usesContains { reportMissingContains(open.head) }
    if !open.usesIf { reportMissingIf(open.head, brace, from: rule.range.start) }
  }

  private mutating func reportMissingIf(_ head: Head, _ brace: Token, from start: UInt32) {
    let place = SourceRange(file: file.index, start: start, end: brace.start)
    let what = head.arguments == nil ? "rule" : "function"
    let edge = SourceRange(file: file.index, start: brace.start, end: brace.start)
    report(
      "`if` keyword is required before \(what) body", at: trimmed(place),
      detail: "Write `if` before the `{`.", edits: [.init(edge, replacement: "if ")])
  }

  /// Reports a head `p[x]` without `contains`.
  func missingContains(_ head: Head) -> Diagnostic {
    let key = head.key?.range ?? head.range
    let name = head.reference.range
    let edge = SourceRange(file: file.index, start: name.end, end: head.range.end)
    let replacement = " contains \(file.text(key))"
    return Diagnostic(
      id: "rego-parse-error", summary: "`contains` keyword is required for partial set rules",
      detail: "Write `\(file.text(name))\(replacement)`.", subject: head.range,
      edits: [.init(edge, replacement: replacement)])
  }

  private mutating func reportMissingContains(_ head: Head) {
    diagnostics.append(missingContains(head))
  }

  /// `range` without white space at its end.
  private func trimmed(_ range: SourceRange) -> SourceRange {
    var range = range
    while range.end > range.start,
      [UInt8(ascii: " "), 9, 10, 13].contains(file.bytes[Int(range.end) - 1])
    { range.end -= 1 }
    return range
  }
}
