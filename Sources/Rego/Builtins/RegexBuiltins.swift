import Text

/// `regex.*`.
///
/// *Source*: OPA v1, policy reference, "Regex".
enum RegexBuiltins {
  static let all: [Builtin] = [
    Builtin("regex.match", [.string, .string], .boolean, evaluate: match),
    Builtin("re_match", [.string, .string], .boolean, evaluate: match),
    Builtin("regex.is_valid", [.any], .boolean) { context, operands in
      guard case .string(let pattern) = operands[0] else { return .boolean(false) }
      do throws(BuiltinError) {
        _ = try context.cache.expression(pattern)
        return .boolean(true)
      } catch {
        return .boolean(false)
      }
    },
    Builtin("regex.find_n", [.string, .string, .number], .array) {
      context, operands throws(BuiltinError) in
      let text = try operands.string(1)
      let matches = try find(context, operands, count: 2)
      let bytes = Array(text.utf8)
      return .elements(matches.map { .string(Self.text($0.range, bytes)) })
    },
    Builtin("regex.find_all_string_submatch_n", [.string, .string, .number], .array) {
      context, operands throws(BuiltinError) in
      let text = try operands.string(1)
      let matches = try find(context, operands, count: 2)
      let bytes = Array(text.utf8)
      return .elements(
        matches.map { match in
          .elements(match.groups.map { .string($0.map { Self.text($0, bytes) } ?? "") })
        })
    },
    Builtin("regex.replace", [.string, .string, .string], .string) {
      context, operands throws(BuiltinError) in
      let expression = try context.cache.expression(try operands.string(1))
      let (text, template) = (try operands.string(0), try operands.string(2))
      let most = (text.utf8.count + 1).multipliedReportingOverflow(by: template.utf8.count)
      if most.overflow || most.partialValue > OutputLimit.bytes {
        let matches = expression.split(text).count
        try OutputLimit.check(text.utf8.count, plus: matches, times: template.utf8.count)
        let groups = template.utf8.count { $0 == UInt8(ascii: "$") }
        try OutputLimit.check(0, plus: groups, times: text.utf8.count)
      }
      return .string(expression.replaceAll(in: text, with: template))
    },
    Builtin("regex.split", [.string, .string], .array) { context, operands throws(BuiltinError) in
      let expression = try context.cache.expression(try operands.string(0))
      return .elements(expression.split(try operands.string(1)).map { .string($0) })
    },
    Builtin("regex.template_match", [.string, .string, .string, .string], .boolean) {
      context, operands throws(BuiltinError) in
      try templateMatch(context, operands)
    },
    Builtin("regex.globs_match", [.string, .string], .boolean) {
      _, operands throws(BuiltinError) in
      let first = try GlobPattern(try operands.string(0))
      let second = try GlobPattern(try operands.string(1))
      return .boolean(first.intersects(second))
    },
  ]

  @Sendable
  private static func match(
    _ context: BuiltinContext, _ operands: [Value]
  ) throws(BuiltinError) -> Value? {
    let expression = try context.cache.expression(try operands.string(0))
    return .boolean(expression.matches(try operands.string(1)))
  }

  /// The first matches; all of them if the wanted number is negative.
  private static func find(
    _ context: BuiltinContext, _ operands: [Value], count: Int
  ) throws(BuiltinError) -> [RegexMatch] {
    let limit = try operands.integer(count)
    let expression = try context.cache.expression(try operands.string(0))
    return expression.allMatches(in: try operands.string(1), limit: limit < 0 ? .max : limit)
  }

  private static func text(_ range: Range<Int>, _ bytes: [UInt8]) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  // MARK: - Templates

  private static func templateMatch(
    _ context: BuiltinContext, _ operands: [Value]
  ) throws(BuiltinError) -> Value? {
    let template = try operands.string(0)
    let start = try delimiter(try operands.string(2), "start")
    let end = try delimiter(try operands.string(3), "end")
    let key = String(decoding: [start, end], as: UTF8.self) + template
    let expression = try context.cache.template(key) { () throws(BuiltinError) in
      try compile(template, start: start, end: end)
    }
    return .boolean(expression.matches(try operands.string(1)))
  }

  private static func delimiter(_ text: String, _ which: String) throws(BuiltinError) -> UInt8 {
    guard let byte = text.utf8.first, text.utf8.count == 1 else {
      throw BuiltinError(
        "\(which) delimiter has to be exactly one character long but is \(text.utf8.count) long")
    }
    return byte
  }

  /// Text between delimiters is an expression, all other text stands for itself.
  private static func compile(
    _ template: String, start: UInt8, end: UInt8
  ) throws(BuiltinError) -> RegularExpression {
    let bytes = Array(template.utf8)
    var pattern = "^"
    var depth = 0
    var from = 0
    func part(to index: Int) -> String { String(decoding: bytes[from..<index], as: UTF8.self) }
    for (index, byte) in bytes.enumerated() {
      if byte == start {
        if depth == 0 {
          pattern += RegularExpression.quote(part(to: index))
          from = index + 1
        }
        depth += 1
      } else if byte == end {
        depth -= 1
        if depth == 0 {
          pattern += "(" + part(to: index) + ")"
          from = index + 1
        } else if depth < 0 {
          break
        }
      }
    }
    guard depth == 0 else { throw BuiltinError("unbalanced braces in \"\(template)\"") }
    pattern += RegularExpression.quote(part(to: bytes.count)) + "$"
    do throws(RegexSyntaxError) {
      return try RegularExpression(pattern)
    } catch {
      throw BuiltinError(error.message)
    }
  }
}

/// An expression of characters, `.`, `[…]`, `*` and `+`, as `regex.globs_match` takes it.
private struct GlobPattern {
  private struct Element {
    var ranges: [ClosedRange<UInt32>]
    /// Whether the element may stand any number of times, also none.
    var isRepeated = false
  }

  private var elements: [Element] = []

  init(_ text: String) throws(BuiltinError) {
    let scalars = Array(text.unicodeScalars)
    var index = 0
    var canRepeat = false
    while index < scalars.count {
      let scalar = scalars[index]
      index += 1
      switch scalar {
      case "*", "+":
        guard canRepeat, let last = elements.last else {
          throw Self.badInput("flag '\(scalar)' must be preceded by a non-flag")
        }
        if scalar == "+" { elements.append(last) }
        elements[elements.count - 1].isRepeated = true
        canRepeat = false
        continue
      case ".": elements.append(Element(ranges: [0...0x10FFFF]))
      case "[": elements.append(Element(ranges: try Self.parseSet(scalars, &index)))
      case "]": throw Self.badInput("set-close ']' with no preceding '['")
      default:
        var value = scalar
        if scalar == "\\" {
          guard index < scalars.count else { throw Self.badInput("input ends with an escape") }
          value = scalars[index]
          index += 1
        }
        elements.append(Element(ranges: [value.value...value.value]))
      }
      canRepeat = true
    }
  }

  /// Whether some text is described by both.
  ///
  /// *Complexity*: the product of the lengths.
  func intersects(_ other: GlobPattern) -> Bool {
    let width = other.elements.count + 1
    var seen = [Bool](repeating: false, count: (elements.count + 1) * width)
    var pending = [(0, 0)]
    func visit(_ i: Int, _ j: Int) {
      guard !seen[i * width + j] else { return }
      seen[i * width + j] = true
      pending.append((i, j))
    }
    while let (i, j) = pending.popLast() {
      if i == elements.count, j == other.elements.count { return true }
      if i < elements.count, elements[i].isRepeated { visit(i + 1, j) }
      if j < other.elements.count, other.elements[j].isRepeated { visit(i, j + 1) }
      guard i < elements.count, j < other.elements.count else { continue }
      let (a, b) = (elements[i], other.elements[j])
      guard a.ranges.contains(where: { range in b.ranges.contains { $0.overlaps(range) } }) else {
        continue
      }
      visit(a.isRepeated ? i : i + 1, b.isRepeated ? j : j + 1)
    }
    return false
  }

  private static func parseSet(
    _ scalars: [Unicode.Scalar], _ index: inout Int
  ) throws(BuiltinError) -> [ClosedRange<UInt32>] {
    var ranges: [ClosedRange<UInt32>] = []
    func next() throws(BuiltinError) -> UInt32 {
      if index < scalars.count, scalars[index] == "\\" { index += 1 }
      guard index < scalars.count else { throw badInput("found [ without matching ]") }
      index += 1
      return scalars[index - 1].value
    }
    while index < scalars.count, scalars[index] != "]" {
      let low = try next()
      var high = low
      if index + 1 < scalars.count, scalars[index] == "-", scalars[index + 1] != "]" {
        index += 1
        high = try next()
      }
      guard low <= high else { throw badInput("range is out of order") }
      ranges.append(low...high)
    }
    guard index < scalars.count else { throw badInput("found [ without matching ]") }
    index += 1
    return ranges
  }

  private static func badInput(_ reason: String) -> BuiltinError {
    BuiltinError("the input provided is invalid: \(reason)")
  }
}
