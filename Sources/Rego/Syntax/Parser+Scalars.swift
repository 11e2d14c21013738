import Diagnostics
import Text

// Numbers and strings.

extension Parser {
  /// Reads a number with its sign; `-x` is none.
  mutating func parseNumber() throws(Failure) -> Term {
    let start = token.start
    var text = ""
    if kind == .minus {
      text = "-"
      advance()
      guard kind == .number || kind == .dot else { throw unexpected("expected number") }
    }
    var hasPoint = false
    if kind == .dot {
      text += "0."
      hasPoint = true
      advance()
      guard kind == .number else { throw unexpected("expected number") }
    }
    let first = Int(token.start)
    if !hasPoint, token.end - token.start > 1, file.bytes[first] == UInt8(ascii: "0"),
      ![UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E")].contains(file.bytes[first + 1])
    {
      throw unexpected("expected number without leading zero")
    }
    text += self.text(token)
    guard let number = Number(parsing: text) else { throw fail("number too big", at: token) }
    advance()
    height = 0
    return Term(kind: .number(number), range: range(from: start))
  }

  /// Reads a string in quotes or backticks.
  mutating func parseString() throws(Failure) -> Term {
    let range = range(token)
    let inner = Int(token.start) + 1..<Int(token.end) - 1
    let text: String
    if kind == .rawString {
      text = String(decoding: file.bytes[inner], as: UTF8.self)
    } else {
      text = try unescaped(inner)
    }
    height = 0
    advance()
    return Term(kind: .string(text), range: range)
  }

  /// Reads `$"…{term}…"` or its form in backticks.
  mutating func parseTemplate() throws(Failure) -> Term {
    let start = token.start
    let isRaw = file.bytes[Int(start) + 1] == UInt8(ascii: "`")
    var parts: [TemplatePart] = []
    var highest = 0
    var skipped = 2
    while true {
      let text = try templateText(
        Int(token.start) + skipped..<Int(token.end) - 1, isRaw: isRaw)
      if !text.isEmpty { parts.append(.text(text)) }
      let isLast = kind == .template || kind == .templateEnd
      advance()
      if isLast { break }
      parts.append(try parseTemplateExpression())
      highest = max(highest, height)
      guard kind == .templateMiddle || kind == .templateEnd else {
        if kind == .illegal { throw unexpected() }
        throw fail("expected } to end template string expression", at: token)
      }
      skipped = 1
    }
    height = highest
    try grow(over: highest)
    return Term(kind: .template(parts), range: range(from: start))
  }

  private mutating func parseTemplateExpression() throws(Failure) -> TemplatePart {
    let expression = try parseLiteral()
    let place = "in template-string expression"
    if expression.isNegated {
      throw fail("unexpected negation ('not') \(place)", at: expression.range)
    }
    switch expression.kind {
    case .term(let term):
      if case .call(let call) = term.kind, call.operation.path.isEmpty {
        if call.name == "eq" { throw fail("unexpected unification ('=') \(place)", at: term.range) }
        if call.name == "assign" {
          throw fail("unexpected assignment (':=') \(place)", at: term.range)
        }
      }
      return expression.withs.isEmpty ? .term(term) : .expression(expression)
    case .every: throw fail("unexpected 'every' \(place)", at: expression.range)
    case .declaration, .someIn: throw fail("unexpected 'some' \(place)", at: expression.range)
    }
  }

  private mutating func templateText(
    _ range: Range<Int>, isRaw: Bool
  ) throws(Failure) -> String {
    let bytes = file.bytes[range]
    guard bytes.contains(UInt8(ascii: "\\")) else { return String(decoding: bytes, as: UTF8.self) }
    guard isRaw else { return try unescaped(range) }
    var text: [UInt8] = []
    for i in range {
      let isEscape =
        bytes[i] == UInt8(ascii: "\\") && i + 1 < range.upperBound
        && bytes[i + 1] == UInt8(ascii: "{")
      if !isEscape { text.append(bytes[i]) }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The text of JSON string content; a lone surrogate becomes U+FFFD.
  private mutating func unescaped(_ range: Range<Int>) throws(Failure) -> String {
    let bytes = file.bytes[range]
    guard let first = bytes.firstIndex(of: UInt8(ascii: "\\")) else {
      return String(decoding: bytes, as: UTF8.self)
    }
    var text = Array(bytes[..<first])
    var offset = first
    while offset < range.upperBound {
      guard bytes[offset] == UInt8(ascii: "\\") else {
        text.append(bytes[offset])
        offset += 1
        continue
      }
      guard let scalar = escapedScalar(at: &offset, range.upperBound) else {
        throw fail("illegal string literal: \(self.text(token))", at: token)
      }
      text.append(contentsOf: Array(String(scalar).utf8))
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Reads the escape at `offset` and steps over it; *nil when* its digits are not hexadecimal.
  private func escapedScalar(at offset: inout Int, _ end: Int) -> Unicode.Scalar? {
    let letter = file.bytes[offset + 1]
    offset += 2
    switch letter {
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): break
    default: return Unicode.Scalar(letter)
    }
    guard let unit = hexadecimal(offset, end) else { return nil }
    offset += 4
    guard UTF16.isLeadSurrogate(unit) else { return Unicode.Scalar(unit) ?? "\u{FFFD}" }
    guard offset + 1 < end, file.bytes[offset] == UInt8(ascii: "\\"),
      file.bytes[offset + 1] == UInt8(ascii: "u"), let second = hexadecimal(offset + 2, end),
      UTF16.isTrailSurrogate(second)
    else { return "\u{FFFD}" }
    offset += 6
    return Unicode.Scalar(
      0x10000 + ((UInt32(unit) & 0x3FF) << 10) + (UInt32(second) & 0x3FF))
  }

  private func hexadecimal(_ start: Int, _ end: Int) -> UInt16? {
    guard start + 4 <= end else { return nil }
    var value: UInt16 = 0
    for byte in file.bytes[start..<start + 4] {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt16(byte - 0x30)
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt16(byte - 0x57)
      case UInt8(ascii: "A")...UInt8(ascii: "F"): value = value << 4 | UInt16(byte - 0x37)
      default: return nil
      }
    }
    return value
  }
}
