import Diagnostics

// Calls of functions.
extension HCLParser {
  /// Reads a call whose (first) name was read.
  mutating func parseCall(_ name: HCLToken) -> HCLExpression {
    var open = read()
    var text = input.text(name)
    var nameRange = input.range(name)
    while open.kind == .doubleColon {
      let part = read()
      guard part.kind == .identifier else {
        fail(
          "missing function name",
          "Function scope resolution symbol :: must be followed by a function name in this scope.",
          at: part, context: range(name, part))
        recover(over: .openParenthesis)
        return HCLExpression(.invalid, range(name, part))
      }
      text += "::" + input.text(part)
      nameRange = range(name, part)
      open = read()
    }
    guard open.kind == .openParenthesis else {
      fail(
        "missing open parenthesis",
        "Function selector must be followed by an open parenthesis to begin the function call.",
        at: open, context: range(name, open))
      recover(over: .openParenthesis)
      return HCLExpression(.invalid, range(name, open))
    }
    pushNewlines(false)
    defer { popNewlines() }
    var arguments: [HCLExpression] = []
    let (expands, close) = parseArguments(name, open, &arguments)
    return node(
      .call(
        HCLCall(
          name: text, nameRange: nameRange, arguments: arguments, expandsLast: expands,
          openParenthesis: input.range(open), closeParenthesis: input.range(close))),
      nameRange.union(input.range(close)))
  }

  /// Reads arguments and the closing parenthesis, or what is left in its place.
  private mutating func parseArguments(
    _ name: HCLToken, _ open: HCLToken, _ arguments: inout [HCLExpression]
  ) -> (expands: Bool, close: HCLToken) {
    while true {
      if peek.kind == .closeParenthesis { return (false, read()) }
      let mark = errors
      arguments.append(parseExpression())
      if isLost(since: mark) { return (false, recover(to: .closeParenthesis)) }
      let separator = read()
      switch separator.kind {
      case .closeParenthesis: return (false, separator)
      case .comma: continue
      case .ellipsis:
        if peek.kind == .closeParenthesis { return (true, read()) }
        failOnce(
          "missing closing parenthesis",
          "An expanded function argument (with ...) must be immediately followed by closing "
            + "parentheses.", at: separator, context: range(name, separator))
        return (true, recover(to: .closeParenthesis))
      case .end:
        fail(
          "unterminated function call",
          "There is no closing parenthesis for this function call before the end of the file. This "
            + "may be caused by incorrect parenthesis nesting elsewhere in this file.",
          at: range(name, open))
      default:
        fail(
          "missing argument separator",
          "A comma is required to separate each function argument from the next.", at: separator,
          context: range(name, separator))
      }
      return (false, recover(to: .closeParenthesis))
    }
  }
}
