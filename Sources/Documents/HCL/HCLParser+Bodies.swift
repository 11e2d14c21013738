import Diagnostics

// Arguments and blocks.
extension HCLParser {
  /// Reads a body up to the token `end`, which is then behind.
  mutating func parseBody(until end: HCLToken.Kind) -> HCLBody {
    let start = previous
    var body = HCLBody(range: input.range(start))
    var names: [String: SourceRange] = [:]
    while true {
      let token = peek
      if token.kind == end {
        read()
        break
      }
      switch token.kind {
      case .newline:
        read()
      case .identifier:
        // Every line is a new chance: what is wrong in it is not a consequence.
        if previous.kind == .newline || tokens.first?.start == token.start { isRecovering = false }
        parseItem(into: &body, &names)
      default:
        let bad = read()
        reportMisplaced(bad, start: start, end: end)
        let last = previousRange
        recover(to: end)
        body.range = input.range(start).union(last)
        return body
      }
    }
    body.range = range(start, previous)
    return body
  }

  private mutating func reportMisplaced(_ bad: HCLToken, start: HCLToken, end: HCLToken.Kind) {
    if isRecovering {
      errors += 1
      return
    }
    switch bad.kind {
    case .openQuote:
      fail("invalid argument name", "Argument names must not be quoted.", at: bad)
    case .end where end == .closeBrace:
      failUnclosed(start)
    default:
      fail(
        "argument or block definition required",
        "An argument or block definition is required here.", at: bad)
    }
  }

  private mutating func failUnclosed(_ brace: HCLToken, context: SourceRange? = nil) {
    fail(
      "unclosed configuration block",
      "There is no closing brace for this block before the end of the file. This may be caused by "
        + "incorrect brace nesting elsewhere in this file.", at: brace, context: context)
  }

  /// Reads one argument or block, or skips what is neither.
  private mutating func parseItem(into body: inout HCLBody, _ names: inout [String: SourceRange]) {
    let name = read()
    switch peek.kind {
    case .equal:
      let attribute = parseAttribute(name, isSingleLine: false)
      guard let first = names[attribute.name] else {
        names[attribute.name] = attribute.nameRange
        body.attributes.append(attribute)
        return
      }
      fail(
        "attribute redefined",
        "The argument \"\(attribute.name)\" was already set. Each argument may be set only once.",
        at: attribute.nameRange)
      if !isAborted, !diagnostics.isEmpty {
        diagnostics[diagnostics.count - 1].related = [Diagnostic.Label(first, "set here")]
      }
    case .openQuote, .openBrace, .identifier:
      body.blocks.append(parseBlock(name))
    default:
      failNoItem(name)
      recoverAfterItem()
    }
  }

  private mutating func failNoItem(_ name: HCLToken) {
    fail(
      "argument or block definition required",
      "An argument or block definition is required here. To set an argument, use the equals sign "
        + "\"=\" to introduce the argument value.", at: name)
  }

  /// Reads `= value`, and the end of the line unless a brace may follow.
  private mutating func parseAttribute(_ name: HCLToken, isSingleLine: Bool) -> HCLAttribute {
    let equals = read()
    let mark = errors
    let value = parseExpression()
    var last = previousRange
    if isLost(since: mark) {
      if isSingleLine { recoverInLine() } else { recoverAfterItem() }
    } else if !isSingleLine {
      let end = peek
      if end.kind == .newline || end.kind == .end {
        read()
      } else {
        let advice = "An argument definition must end with a newline."
        let context = range(name, end)
        if end.kind == .comma {
          failOnce(
            "unexpected comma after argument",
            "Argument definitions must be separated by newlines, not commas. \(advice)", at: end,
            context: context)
        } else {
          failOnce("missing newline after argument", advice, at: end, context: context)
        }
        recoverAfterItem()
      }
    }
    let nameRange = input.range(name)
    // A value that was lost may have been read into the next line.
    if last.end < value.range.end { last = value.range }
    return HCLAttribute(
      name: input.text(name), nameRange: nameRange, equalsRange: input.range(equals),
      value: value, range: nameRange.union(last))
  }

  /// Reads the labels and the body of a block whose type was read.
  private mutating func parseBlock(_ type: HCLToken) -> HCLBlock {
    var labels: [HCLLabel] = []
    let typeRange = input.range(type)
    while true {
      let token = peek
      switch token.kind {
      case .openBrace:
        let brace = read()
        return parseBlockBody(type, labels, brace)
      case .openQuote:
        labels.append(parseLabel())
      case .identifier:
        read()
        labels.append(HCLLabel(text: input.text(token), range: input.range(token)))
      default:
        failHeader(type, token)
        recoverAfterItem()
        return HCLBlock(
          type: input.text(type), typeRange: typeRange, labels: labels, openBrace: typeRange,
          closeBrace: labels.last?.range ?? typeRange, body: HCLBody(range: typeRange))
      }
    }
  }

  private mutating func failHeader(_ type: HCLToken, _ token: HCLToken) {
    let context = range(type, token)
    let summary = "invalid block definition"
    switch token.kind {
    case .equal:
      fail(
        summary,
        "The equals sign \"=\" indicates an argument definition, and must not be used when "
          + "defining a block.", at: token, context: context)
    case .newline:
      fail(
        summary,
        "A block definition must have block content delimited by \"{\" and \"}\", starting on the "
          + "same line as the block header.", at: token, context: context)
    default:
      failOnce(
        summary,
        "Either a quoted string block label or an opening brace (\"{\") is expected here.",
        at: token, context: context)
    }
  }

  private mutating func parseBlockBody(
    _ type: HCLToken, _ labels: [HCLLabel], _ brace: HCLToken
  ) -> HCLBlock {
    var body = HCLBody(range: input.range(brace))
    if enter() {
      switch peek.kind {
      case .newline, .end, .closeBrace: body = parseBody(until: .closeBrace)
      default:
        body.attributes = parseSingleAttribute().map { [$0] } ?? []
        closeSingleLine(type, brace)
        body.range = range(brace, previous)
      }
    }
    leave()
    let close = previous
    let after = peek
    if after.kind == .newline || after.kind == .end {
      read()
    } else {
      failOnce(
        "missing newline after block definition", "A block definition must end with a newline.",
        at: after, context: range(type, after))
      recoverAfterItem()
    }
    return HCLBlock(
      type: input.text(type), typeRange: input.range(type), labels: labels,
      openBrace: input.range(brace), closeBrace: input.range(close), body: body)
  }

  /// Reads the only argument of `type { name = value }`.
  private mutating func parseSingleAttribute() -> HCLAttribute? {
    let name = read()
    guard name.kind == .identifier else {
      fail(
        "argument or block definition required",
        "An argument or block definition is required here.", at: name)
      recoverInLine()
      return nil
    }
    let token = peek
    switch token.kind {
    case .equal: return parseAttribute(name, isSingleLine: true)
    case .openQuote, .openBrace, .identifier:
      fail(
        "argument definition required",
        "A single-line block definition can contain only a single argument. If you meant to define "
          + "argument \"\(input.text(name))\", use an equals sign to assign it a value. To define a "
          + "nested block, place it on a line of its own within its parent block.",
        at: range(name, token))
    default: failNoItem(name)
    }
    recoverInLine()
    return nil
  }

  /// Reads the brace behind the only argument of a single-line block.
  private mutating func closeSingleLine(_ type: HCLToken, _ brace: HCLToken) {
    let token = peek
    let summary = "invalid single-argument block definition"
    switch token.kind {
    case .closeBrace:
      read()
      return
    case .comma:
      failOnce(
        summary,
        "Single-line block syntax can include only one argument definition. To define multiple "
          + "arguments, use the multi-line block syntax with one argument definition per line.",
        at: token)
    case .newline:
      failOnce(
        summary,
        "An argument definition on the same line as its containing block creates a single-line "
          + "block definition, which must also be closed on the same line. Place the block's "
          + "closing brace immediately after the argument definition.", at: token)
    case .end where !isRecovering:
      failUnclosed(brace, context: range(type, brace))
    default:
      failOnce(
        summary,
        "A single-line block definition must end with a closing brace immediately after its single "
          + "argument definition.", at: token)
    }
    recover(to: .closeBrace)
  }

  /// Reads a label in quotes.
  private mutating func parseLabel() -> HCLLabel {
    let open = read()
    var bytes: [UInt8] = []
    while true {
      let token = read()
      switch token.kind {
      case .closeQuote:
        return HCLLabel(
          text: String(decoding: bytes, as: UTF8.self), range: range(open, token))
      case .quotedText:
        bytes += unescape(token)
      case .interpolation, .directive:
        let mark = token.kind == .interpolation ? "$" : "%"
        fail(
          "invalid string literal",
          "Template sequences are not allowed in this string. To include a literal \"\(mark)\", "
            + "double it (as \"\(mark)\(mark)\") to escape it.", at: token,
          context: range(open, token))
        bytes += Array("\(mark){ ... }".utf8)
        recover(to: .sequenceEnd)
      case .end:
        fail(
          "unterminated string literal",
          "Unable to find the closing quote mark before the end of the file.", at: token,
          context: range(open, token))
        return HCLLabel(
          text: String(decoding: bytes, as: UTF8.self), range: range(open, token))
      default:
        fail(
          "invalid string literal", "This item is not valid in a string literal.", at: token,
          context: range(open, token))
        // After a broken line the lexer has put the closing quote itself.
        if peek.kind == .closeQuote { continue }
        recover(to: .closeQuote)
        return HCLLabel(
          text: String(decoding: bytes, as: UTF8.self), range: range(open, token))
      }
    }
  }
}
