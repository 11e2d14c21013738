import Diagnostics

extension Parser {
  /// An expression with the inline `if`.
  mutating func parseExpression() throws(SyntaxFailure) -> Expression {
    depth += 1
    defer { depth -= 1 }
    guard depth <= 100 else { throw failure("expression is nested too deeply") }
    var result = try parseOr()
    while acceptName("if") {
      let condition = try parseOr()
      let other = acceptName("else") ? try parseExpression() : nil
      let range = result.range.union(other?.range ?? condition.range)
      result = Expression(
        kind: .conditional(condition: condition, then: result, else: other), range: range)
    }
    return result
  }

  /// `a, b` makes a list, as a tuple does in Jinja.
  mutating func parseTuple() throws(SyntaxFailure) -> Expression {
    let first = try parseExpression()
    guard isSymbol(",") else { return first }
    var items = [first]
    while acceptSymbol(",") {
      if isAtExpressionEnd { break }
      items.append(try parseExpression())
    }
    return Expression(kind: .list(items), range: first.range.union(lastRange))
  }

  private var isAtExpressionEnd: Bool {
    switch current.kind {
    case .blockEnd, .outputEnd, .end: true
    default: isSymbol(")") || isSymbol("=")
    }
  }

  mutating func parseOr() throws(SyntaxFailure) -> Expression {
    var left = try parseAnd()
    while acceptName("or") {
      let right = try parseAnd()
      left = Expression(kind: .or(left, right), range: left.range.union(right.range))
    }
    return left
  }

  private mutating func parseAnd() throws(SyntaxFailure) -> Expression {
    var left = try parseNot()
    while acceptName("and") {
      let right = try parseNot()
      left = Expression(kind: .and(left, right), range: left.range.union(right.range))
    }
    return left
  }

  private mutating func parseNot() throws(SyntaxFailure) -> Expression {
    let start = currentRange
    if isName("not"), acceptName("not") {
      depth += 1
      defer { depth -= 1 }
      guard depth <= 100 else { throw failure("expression is nested too deeply") }
      let operand = try parseNot()
      return Expression(kind: .not(operand), range: start.union(operand.range))
    }
    return try parseComparison()
  }

  private mutating func parseComparison() throws(SyntaxFailure) -> Expression {
    let left = try parseSum()
    var parts: [(op: Comparison, right: Expression)] = []
    while true {
      if case .symbol(let symbol) = current.kind, let op = Comparison(rawValue: symbol) {
        advance()
        parts.append((op, try parseSum()))
      } else if acceptName("in") {
        parts.append((.isIn, try parseSum()))
      } else if isName("not"), peek.kind == .name("in") {
        advance()
        advance()
        parts.append((.isNotIn, try parseSum()))
      } else {
        break
      }
    }
    guard let last = parts.last else { return left }
    return Expression(kind: .compare(left, parts), range: left.range.union(last.right.range))
  }

  private mutating func parseSum() throws(SyntaxFailure) -> Expression {
    try parseLeftAssociative(["+", "-"]) { parser throws(SyntaxFailure) in
      try parser.parseConcatenation()
    }
  }

  private mutating func parseConcatenation() throws(SyntaxFailure) -> Expression {
    try parseLeftAssociative(["~"]) { parser throws(SyntaxFailure) in try parser.parseProduct() }
  }

  private mutating func parseProduct() throws(SyntaxFailure) -> Expression {
    try parseLeftAssociative(["*", "/", "//", "%"]) { parser throws(SyntaxFailure) in
      try parser.parsePower()
    }
  }

  private mutating func parsePower() throws(SyntaxFailure) -> Expression {
    try parseLeftAssociative(["**"]) { parser throws(SyntaxFailure) in try parser.parseUnary() }
  }

  /// Operands of one level, joined from the left.
  private mutating func parseLeftAssociative(
    _ operators: [String], _ parseOperand: (inout Self) throws(SyntaxFailure) -> Expression
  ) throws(SyntaxFailure) -> Expression {
    var left = try parseOperand(&self)
    while let op = acceptOperator(operators) {
      let right = try parseOperand(&self)
      left = Expression(kind: .binary(left, op, right), range: left.range.union(right.range))
    }
    return left
  }

  private mutating func parseUnary(withFilters: Bool = true) throws(SyntaxFailure) -> Expression {
    depth += 1
    defer { depth -= 1 }
    guard depth <= 100 else { throw failure("expression is nested too deeply") }
    let start = currentRange
    var result: Expression
    if acceptSymbol("-") {
      let operand = try parseUnary(withFilters: false)
      result = Expression(kind: .negate(operand), range: start.union(operand.range))
    } else if acceptSymbol("+") {
      let operand = try parseUnary(withFilters: false)
      result = Expression(kind: .plus(operand), range: start.union(operand.range))
    } else {
      result = try parsePrimary()
    }
    result = try parsePostfix(result)
    return withFilters ? try parseFilters(result) : result
  }

  private mutating func acceptOperator(_ symbols: [String]) -> BinaryOperator? {
    guard case .symbol(let symbol) = current.kind, symbols.contains(symbol) else { return nil }
    advance()
    return BinaryOperator(rawValue: symbol)
  }
}

// MARK: - Primary expressions

extension Parser {
  private mutating func parsePrimary() throws(SyntaxFailure) -> Expression {
    let range = currentRange
    switch current.kind {
    case .name(let name):
      if let word = ["in", "and", "or", "if", "else", "is", "not"].first(where: { $0 == name }) {
        throw failure("expected a value, found '\(word)'")
      }
      advance()
      switch name {
      case "true", "True": return Expression(kind: .literal(.bool(true)), range: range)
      case "false", "False": return Expression(kind: .literal(.bool(false)), range: range)
      case "none", "None", "null": return Expression(kind: .literal(.null), range: range)
      default: return Expression(kind: .name(name), range: range)
      }
    case .string(var text):
      advance()
      while case .string(let more) = current.kind {
        text += more
        advance()
      }
      return Expression(kind: .literal(.string(text)), range: range.union(lastRange))
    case .int(let value):
      advance()
      return Expression(kind: .literal(.int(value)), range: range)
    case .float(let value):
      advance()
      return Expression(kind: .literal(.float(value)), range: range)
    case .symbol("("):
      advance()
      if acceptSymbol(")") {
        return Expression(kind: .list([]), range: range.union(lastRange))
      }
      let inner = try parseTuple()
      try expectSymbol(")")
      return Expression(kind: inner.kind, range: range.union(lastRange))
    case .symbol("["):
      return try parseList()
    case .symbol("{"):
      return try parseMap()
    default:
      throw failure("expected a value, found \(current.kind.described)")
    }
  }

  private mutating func parseList() throws(SyntaxFailure) -> Expression {
    let start = currentRange
    advance()
    var items: [Expression] = []
    while !isSymbol("]") {
      items.append(try parseExpression())
      if !acceptSymbol(",") { break }
    }
    try expectSymbol("]")
    return Expression(kind: .list(items), range: start.union(lastRange))
  }

  private mutating func parseMap() throws(SyntaxFailure) -> Expression {
    let start = currentRange
    advance()
    var entries: [(key: Expression, value: Expression)] = []
    while !isSymbol("}") {
      let key = try parseExpression()
      try expectSymbol(":")
      entries.append((key, try parseExpression()))
      if !acceptSymbol(",") { break }
    }
    try expectSymbol("}")
    return Expression(kind: .map(entries), range: start.union(lastRange))
  }

  private mutating func parsePostfix(_ base: Expression) throws(SyntaxFailure) -> Expression {
    var result = base
    while true {
      if acceptSymbol(".") {
        switch current.kind {
        case .name(let name):
          advance()
          result = Expression(
            kind: .attribute(result, name), range: result.range.union(lastRange))
        case .int(let index):
          let range = currentRange
          advance()
          let key = Expression(kind: .literal(.int(index)), range: range)
          result = Expression(kind: .item(result, key), range: result.range.union(lastRange))
        default:
          throw failure("expected a name after '.', found \(current.kind.described)")
        }
      } else if acceptSymbol("[") {
        result = try parseSubscript(of: result)
      } else if isSymbol("(") {
        let arguments = try parseArguments()
        result = Expression(
          kind: .call(result, arguments), range: result.range.union(lastRange))
      } else {
        return result
      }
    }
  }

  private mutating func parseSubscript(of base: Expression) throws(SyntaxFailure) -> Expression {
    var parts: [Expression?] = []
    var isSlice = false
    while true {
      let part: Expression? = isSymbol(":") || isSymbol("]") ? nil : try parseExpression()
      parts.append(part)
      if acceptSymbol(":"), parts.count < 3 { isSlice = true } else { break }
    }
    try expectSymbol("]")
    let range = base.range.union(lastRange)
    if !isSlice {
      guard let key = parts[0] else { throw failure("expected a key between '[' and ']'") }
      return Expression(kind: .item(base, key), range: range)
    }
    return Expression(
      kind: .slice(
        base, from: parts[0], to: parts.count > 1 ? parts[1] : nil,
        step: parts.count > 2 ? parts[2] : nil), range: range)
  }

  mutating func parseArguments() throws(SyntaxFailure) -> Arguments {
    try expectSymbol("(")
    var arguments = Arguments()
    while !isSymbol(")") {
      if case .name(let name) = current.kind, peek.kind == .symbol("=") {
        advance()
        advance()
        arguments.named.append((name, try parseExpression()))
      } else {
        guard arguments.named.isEmpty else {
          throw failure("an argument without a name follows a named one")
        }
        arguments.positional.append(try parseExpression())
      }
      if !acceptSymbol(",") { break }
    }
    try expectSymbol(")")
    return arguments
  }

  private mutating func parseFilters(_ base: Expression) throws(SyntaxFailure) -> Expression {
    var result = base
    while true {
      if acceptSymbol("|") {
        let call = try parseFilterCall()
        result = Expression(kind: .filter(result, call), range: result.range.union(lastRange))
      } else if acceptName("is") {
        let negated = acceptName("not")
        let call = try parseTestCall()
        result = Expression(
          kind: .test(result, call, negated: negated), range: result.range.union(lastRange))
      } else if isSymbol("(") {
        let arguments = try parseArguments()
        result = Expression(
          kind: .call(result, arguments), range: result.range.union(lastRange))
      } else {
        return result
      }
    }
  }

  mutating func parseFilterCall() throws(SyntaxFailure) -> FilterCall {
    let range = currentRange
    let name = try expectAnyName("a filter's name")
    if Filters.all[name] == nil {
      throw SyntaxFailure(
        summary: "unknown filter '\(name)'",
        detail: suggestion(for: name, among: Filters.names), range: range)
    }
    let arguments = isSymbol("(") ? try parseArguments() : Arguments()
    return FilterCall(name: name, arguments: arguments, range: range)
  }

  private mutating func parseTestCall() throws(SyntaxFailure) -> FilterCall {
    let range = currentRange
    let name = try expectAnyName("a test's name")
    guard let test = Tests.all[name] else {
      throw SyntaxFailure(
        summary: "unknown test '\(name)'", detail: suggestion(for: name, among: Tests.names),
        range: range)
    }
    if isSymbol("(") {
      return FilterCall(name: name, arguments: try parseArguments(), range: range)
    }
    guard test.takesArgument else {
      return FilterCall(name: name, arguments: Arguments(), range: range)
    }
    let argument = try parsePostfix(try parsePrimary())
    return FilterCall(name: name, arguments: Arguments(positional: [argument]), range: range)
  }
}

/// The words after a misspelt name: the nearest one, or the whole list.
func suggestion(for name: String, among candidates: [String]) -> String? {
  if let near = nearest(to: name, in: candidates) { return "did you mean '\(near)'?" }
  if candidates.isEmpty { return nil }
  return "known are: \(candidates.joined(separator: ", "))"
}
