import Diagnostics

// Attributes, indexes and splats behind a term.
extension HCLParser {
  /// Reads all steps from the value of `source`.
  mutating func parseSteps(from source: HCLExpression) -> HCLExpression {
    var result = source
    while true {
      switch peek.kind {
      case .dot:
        let dot = read()
        switch peek.kind {
        case .identifier:
          let name = read()
          result = append(
            HCLStep(kind: .attribute(input.text(name)), range: range(dot, name)), to: result)
        case .number: result = parseLegacyIndex(dot, result)
        case .star: result = parseAttributeSplat(dot, result)
        default:
          fail(
            "invalid attribute name", "An attribute name is required after a dot.", at: peek)
          isRecovering = true
          result = HCLExpression(.invalid, source.range.union(input.range(dot)))
        }
      case .openBracket:
        let open = read()
        if peek.kind == .star {
          return parseFullSplat(open, result)
        }
        result = parseIndex(open, result)
      default: return result
      }
    }
  }

  private mutating func append(_ step: HCLStep, to source: HCLExpression) -> HCLExpression {
    let range = source.range.union(step.range)
    switch source.kind {
    case .reference(let name, let steps): return node(.reference(name, steps + [step]), range)
    case .access(let inner, let steps): return node(.access(inner, steps + [step]), range)
    default: return node(.access(source, [step]), range)
    }
  }

  /// Reads the number of `list.0`, an index as Terraform once wrote it.
  private mutating func parseLegacyIndex(
    _ dot: HCLToken, _ source: HCLExpression
  ) -> HCLExpression {
    let token = read()
    if let step = legacyStep(dot, token, hint: "") { return append(step, to: source) }
    return HCLExpression(.invalid, source.range.union(input.range(token)))
  }

  private mutating func legacyStep(_ dot: HCLToken, _ token: HCLToken, hint: String) -> HCLStep? {
    let text = input.text(token)
    if text.utf8.contains(UInt8(ascii: ".")) {
      let parts = text.utf8.split(
        separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
      let names = parts.map { String(decoding: $0, as: UTF8.self) }
      fail(
        "invalid legacy index syntax",
        "When using the legacy index syntax, chaining two indexes together is not permitted. Use "
          + "the proper index syntax\(hint) instead, like [\(names[0])][\(names[1])].", at: token)
      return nil
    }
    let key = number(token)
    if case .invalid = key.kind { return nil }
    return HCLStep(kind: .index(key), range: range(dot, token))
  }

  /// Reads `.*` and the attributes behind it, which belong to each element.
  private mutating func parseAttributeSplat(
    _ dot: HCLToken, _ source: HCLExpression
  ) -> HCLExpression {
    let star = read()
    let marker = range(dot, star)
    var steps: [HCLStep] = []
    var last = input.range(star)
    scan: while peek.kind == .dot {
      let dot = read()
      let token = peek
      switch token.kind {
      case .number:
        read()
        if let step = legacyStep(dot, token, hint: " with a full splat expression [*]") {
          steps.append(step)
        }
      case .identifier:
        read()
        steps.append(HCLStep(kind: .attribute(input.text(token)), range: range(dot, token)))
      default:
        if token.kind == .star {
          failOnce(
            "nested splat expression not allowed",
            "A splat expression (*) cannot be used inside another attribute-only splat expression.",
            at: token)
        } else {
          failOnce(
            "invalid attribute name", "An attribute name is required after a dot.", at: token)
        }
        isRecovering = true
        break scan
      }
      last = input.range(token)
    }
    let item = HCLExpression(.splatItem, marker)
    let each = steps.isEmpty ? item : node(.access(item, steps), marker.union(last))
    return node(
      .splat(HCLSplat(source: source, each: each, marker: marker)), source.range.union(last))
  }

  /// Reads `*]` and everything behind it, which belongs to each element.
  private mutating func parseFullSplat(
    _ open: HCLToken, _ source: HCLExpression
  ) -> HCLExpression {
    read()
    var close = read()
    if close.kind != .closeBracket {
      failOnce(
        "missing close bracket on splat index",
        "The star for a full splat operator must be immediately followed by a closing bracket "
          + "(\"]\").", at: close)
      close = recover(to: .closeBracket)
    }
    let marker = range(open, close)
    defer { leave() }
    guard enter() else { return HCLExpression(.invalid, marker) }
    let each = parseSteps(from: HCLExpression(.splatItem, marker))
    return node(
      .splat(HCLSplat(source: source, each: each, marker: marker)),
      source.range.union(each.range))
  }

  /// Reads the key and the closing bracket of an index.
  private mutating func parseIndex(_ open: HCLToken, _ source: HCLExpression) -> HCLExpression {
    pushNewlines(false)
    defer { popNewlines() }
    let mark = errors
    let key = parseExpression()
    var close: HCLToken
    if isLost(since: mark) {
      close = recover(to: .closeBracket)
    } else {
      close = read()
      if close.kind != .closeBracket {
        failOnce(
          "missing close bracket on index",
          "The index operator must end with a closing bracket (\"]\").", at: close)
        close = recover(to: .closeBracket)
      }
    }
    let brackets = range(open, close)
    switch key.kind {
    case .null, .boolean, .number, .string:
      return append(HCLStep(kind: .index(key), range: brackets), to: source)
    default:
      return node(
        .index(HCLIndex(collection: source, key: key, brackets: brackets)),
        source.range.union(brackets))
    }
  }
}
