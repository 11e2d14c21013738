import Diagnostics

// Constructors of tuples and objects.
extension HCLParser {
  mutating func parseTuple() -> HCLExpression {
    let open = read()
    pushNewlines(false)
    defer { popNewlines() }
    if peekIs("for") { return parseFor(open) }
    var elements: [HCLExpression] = []
    while true {
      if peek.kind == .closeBracket {
        let close = read()
        return node(.tuple(elements), range(open, close))
      }
      let mark = errors
      elements.append(parseExpression())
      if isLost(since: mark) { break }
      let next = peek
      if next.kind == .closeBracket { continue }
      guard next.kind == .comma else {
        if next.kind == .end {
          if !isRecovering {
            fail(
              "unterminated tuple constructor expression",
              "There is no corresponding closing bracket before the end of the file. This may be "
                + "caused by incorrect bracket nesting elsewhere in this file.", at: open)
          }
        } else {
          failOnce(
            "missing item separator", "Expected a comma to mark the beginning of the next item.",
            at: next, context: range(open, next))
        }
        break
      }
      read()
    }
    let close = recover(to: .closeBracket)
    return node(.tuple(elements), range(open, close))
  }

  mutating func parseObject() -> HCLExpression {
    let open = read()
    // A `for` may stand behind line breaks, an item's name may not be joined across them.
    pushNewlines(false)
    let isFor = peekIs("for")
    popNewlines()
    if isFor { return parseFor(open) }
    pushNewlines(true)
    defer { popNewlines() }
    var items: [HCLObjectItem] = []
    while true {
      if peek.kind == .newline {
        read()
        continue
      }
      if peek.kind == .closeBrace {
        let close = read()
        return node(.object(items), range(open, close))
      }
      guard parseItem(open, &items) else { break }
    }
    let close = recover(to: .closeBrace)
    return node(.object(items), range(open, close))
  }

  /// Reads `key = value` and the separator behind it; false when the rest must be skipped.
  private mutating func parseItem(_ open: HCLToken, _ items: inout [HCLObjectItem]) -> Bool {
    var mark = errors
    let key = parseExpression()
    if isLost(since: mark) { return false }
    guard peek.kind == .equal || peek.kind == .colon else {
      failSeparator(open)
      return false
    }
    read()
    mark = errors
    let value = parseExpression()
    items.append(HCLObjectItem(key: key, value: value))
    if isLost(since: mark) { return false }
    let next = peek
    switch next.kind {
    case .closeBrace: return true
    case .comma, .newline:
      read()
      return true
    case .end: failUnterminated(open)
    default:
      failOnce(
        "missing attribute separator",
        "Expected a newline or comma to mark the beginning of the next attribute.", at: next,
        context: range(open, next))
    }
    return false
  }

  private mutating func failUnterminated(_ open: HCLToken) {
    if isRecovering {
      errors += 1
      return
    }
    fail(
      "unterminated object constructor expression",
      "There is no corresponding closing brace before the end of the file. This may be caused by "
        + "incorrect brace nesting elsewhere in this file.", at: open)
  }

  private mutating func failSeparator(_ open: HCLToken) {
    let next = peek
    let context = range(open, next)
    let advice = "Expected an equals sign (\"=\") to mark the beginning of the attribute value."
    switch next.kind {
    case .newline, .comma:
      failOnce(
        "missing attribute value",
        "Expected an attribute value, introduced by an equals sign (\"=\").", at: next,
        context: context)
    case .identifier:
      failOnce(
        "missing key/value separator",
        "\(advice) If you intended to given an attribute name containing periods or spaces, write "
          + "the name in quotes to create a string literal.", at: next, context: context)
    case .end: failUnterminated(open)
    default: failOnce("missing key/value separator", advice, at: next, context: context)
    }
  }
}
