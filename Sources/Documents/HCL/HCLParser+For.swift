import Diagnostics

// `for` expressions.
extension HCLParser {
  /// Reads a `for` expression whose opening bracket was read.
  mutating func parseFor(_ open: HCLToken) -> HCLExpression {
    pushNewlines(false)
    defer { popNewlines() }
    let closer: HCLToken.Kind = open.kind == .openBrace ? .closeBrace : .closeBracket
    read()
    let mark = errors
    guard let names = parseForNames(open, summary: "invalid 'for' expression", noun: "expression")
    else { return skipFor(open, closer) }
    let collection = parseExpression()
    if isLost(since: mark) { return skipFor(open, closer) }
    guard peek.kind == .colon else {
      failFor(open, "For expression requires a colon after the collection expression.")
      return skipFor(open, closer)
    }
    read()
    var key: HCLExpression?
    var value = parseExpression()
    if peek.kind == .fatArrow {
      read()
      key = value
      value = parseExpression()
    }
    if isLost(since: mark) { return skipFor(open, closer) }
    let ellipsis = peek.kind == .ellipsis ? read() : nil
    var condition: HCLExpression?
    if peekIs("if") {
      read()
      condition = parseExpression()
      if isLost(since: mark) { return skipFor(open, closer) }
    }
    var close = peek
    if close.kind == closer {
      read()
    } else {
      failFor(open, "Extra characters after the end of the 'for' expression.")
      close = recover(to: closer)
    }
    let whole = range(open, close)
    checkFor(open, whole, key: key, value: value, ellipsis: ellipsis)
    let loop = HCLForEach(
      keyName: names.key, valueName: names.value, collection: collection, key: key, value: value,
      condition: condition, groups: ellipsis != nil, open: input.range(open))
    return node(.forEach(loop), whole)
  }

  /// Reads `name in` or `key, value in`; *nil when* something is missing.
  mutating func parseForNames(
    _ open: HCLToken, summary: String, noun: String
  ) -> (key: String?, value: String)? {
    func requires(_ what: String) -> String { "For \(noun) requires \(what)" }
    let first = peek
    guard first.kind == .identifier else {
      failOnce(
        summary, requires("variable name after 'for'."), at: first, context: range(open, first))
      return nil
    }
    read()
    var names: (key: String?, value: String) = (nil, input.text(first))
    if peek.kind == .comma {
      read()
      let second = peek
      guard second.kind == .identifier else {
        failOnce(
          summary, requires("value variable name after comma."), at: second,
          context: range(open, second))
        return nil
      }
      read()
      names = (names.value, input.text(second))
    }
    guard peekIs("in") else {
      let words =
        noun == "directive"
        ? "'in' keyword after names." : "the 'in' keyword after its name declarations."
      failOnce(summary, requires(words), at: peek, context: range(open, peek))
      return nil
    }
    read()
    return names
  }

  private mutating func failFor(_ open: HCLToken, _ detail: String) {
    failOnce("invalid 'for' expression", detail, at: peek, context: range(open, peek))
  }

  private mutating func skipFor(_ open: HCLToken, _ closer: HCLToken.Kind) -> HCLExpression {
    let close = recover(to: closer)
    return HCLExpression(.invalid, range(open, close))
  }

  private mutating func checkFor(
    _ open: HCLToken, _ whole: SourceRange, key: HCLExpression?, value: HCLExpression,
    ellipsis: HCLToken?
  ) {
    let summary = "invalid 'for' expression"
    guard open.kind == .openBracket else {
      if key == nil {
        fail(
          summary, "Key expression is required when building an object.", at: value.range,
          context: whole)
      }
      return
    }
    if let key {
      fail(
        summary, "Key expression is not valid when building a tuple.", at: key.range,
        context: whole)
    }
    if let ellipsis {
      fail(
        summary, "Grouping ellipsis (...) cannot be used when building a tuple.",
        at: input.range(ellipsis), context: whole)
    }
  }
}
