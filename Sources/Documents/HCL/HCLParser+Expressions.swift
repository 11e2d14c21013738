import Diagnostics

// Operators and the conditional.
extension HCLParser {
  /// Reads an expression; what cannot be read gives a partial one and an error.
  mutating func parseExpression() -> HCLExpression {
    defer { leave() }
    guard enter() else { return HCLExpression(.invalid, peekRange) }
    let start = peekRange
    var mark = errors
    let condition = parseBinary(atLeast: 0)
    if isLost(since: mark) || peek.kind != .question { return condition }
    read()
    mark = errors
    let then = parseExpression()
    if isLost(since: mark) { return condition }
    let colon = peek
    guard colon.kind == .colon else {
      fail(
        "missing false expression in conditional",
        "The conditional operator (...?...:...) requires a false expression, delimited by a colon.",
        at: colon, context: start.union(input.range(colon)))
      return condition
    }
    read()
    mark = errors
    let otherwise = parseExpression()
    if isLost(since: mark) { return condition }
    return node(
      .conditional(condition: condition, then: then, otherwise: otherwise),
      start.union(otherwise.range))
  }

  /// Reads operands joined by operators that bind at least as tightly as `precedence`.
  private mutating func parseBinary(atLeast precedence: Int) -> HCLExpression {
    let mark = errors
    var left = parseOperand()
    if isLost(since: mark) { return left }
    while let op = HCLOperator(peek.kind), op.precedence >= precedence {
      read()
      let mark = errors
      let right = parseBinary(atLeast: op.precedence + 1)
      if isLost(since: mark) { return left }
      left = node(.binary(op, left, right), left.range.union(right.range))
    }
    return left
  }

  /// Reads a term with the steps behind it.
  mutating func parseOperand() -> HCLExpression {
    let term = parseTerm()
    return parseSteps(from: term)
  }

  private mutating func parseTerm() -> HCLExpression {
    let start = peek
    switch start.kind {
    case .openParenthesis: return parseParentheses()
    case .number:
      read()
      return number(start)
    case .identifier:
      read()
      return parseNamed(start)
    case .openQuote, .openHeredoc:
      read()
      let isFlush = start.kind == .openHeredoc && input.bytes[start.start + 2] == UInt8(ascii: "-")
      return parseTemplate(
        until: start.kind == .openQuote ? .closeQuote : .closeHeredoc, isFlush: isFlush,
        from: start.start)
    case .minus, .bang:
      read()
      defer { leave() }
      guard enter() else { return HCLExpression(.invalid, input.range(start)) }
      // Only the operand: `-46 + 5` is `(-46) + 5`.
      let operand = parseOperand()
      let range = input.range(start).union(operand.range)
      return node(start.kind == .minus ? .negate(operand) : .not(operand), range)
    case .openBracket: return parseTuple()
    case .openBrace: return parseObject()
    default:
      if start.kind == .end {
        failOnce(
          "missing expression",
          "Expected the start of an expression, but found the end of the file.", at: start)
      } else {
        failOnce(
          "invalid expression",
          "Expected the start of an expression, but found an invalid expression token.", at: start)
      }
      isRecovering = true
      return HCLExpression(.invalid, input.range(start))
    }
  }

  private mutating func parseParentheses() -> HCLExpression {
    let open = read()
    pushNewlines(false)
    defer { popNewlines() }
    let mark = errors
    let inner = parseExpression()
    if errors > mark {
      recover(to: .closeParenthesis)
      return inner
    }
    let close = peek
    if close.kind != .closeParenthesis {
      fail(
        "unbalanced parentheses",
        "Expected a closing parenthesis to terminate the expression.", at: close,
        context: range(open, close))
      isRecovering = true
    }
    read()
    return node(.parentheses(inner), range(open, close))
  }

  /// The value of a number token.
  mutating func number(_ token: HCLToken) -> HCLExpression {
    let range = input.range(token)
    guard let value = hclNumber(input.text(token)) else {
      fail(
        "invalid number literal",
        "Failed to recognize the value of this number literal.", at: token)
      return HCLExpression(.invalid, range)
    }
    return HCLExpression(.number(value), range)
  }

  private mutating func parseNamed(_ token: HCLToken) -> HCLExpression {
    if peek.kind == .openParenthesis || peek.kind == .doubleColon { return parseCall(token) }
    let range = input.range(token)
    switch input.text(token) {
    case "true": return HCLExpression(.boolean(true), range)
    case "false": return HCLExpression(.boolean(false), range)
    case "null": return HCLExpression(.null, range)
    case let name: return HCLExpression(.reference(HCLName(text: name, range: range), []), range)
    }
  }
}
