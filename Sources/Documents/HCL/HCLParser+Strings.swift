import Diagnostics
import Text

// Escapes of literal text.
extension HCLParser {
  /// The bytes that a token of text stands for; bad escapes are reported.
  mutating func unescape(_ token: HCLToken) -> [UInt8] {
    let bytes = input.bytes
    var result: [UInt8] = []
    result.reserveCapacity(token.end - token.start)
    var at = token.start
    while at < token.end {
      let byte = bytes[at]
      switch byte {
      case UInt8(ascii: "\\") where token.kind == .quotedText:
        at = unescapeBackslash(at, token.end, &result)
      case UInt8(ascii: "$"), UInt8(ascii: "%"):
        let escapes =
          at + 2 < token.end && bytes[at + 1] == byte && bytes[at + 2] == UInt8(ascii: "{")
        result.append(byte)
        if escapes { result.append(UInt8(ascii: "{")) }
        at += escapes ? 3 : 1
      default:
        result.append(byte)
        at += 1
      }
    }
    return result
  }

  /// Reads the escape at an offset and returns where it ends.
  private mutating func unescapeBackslash(
    _ start: Int, _ end: Int, _ result: inout [UInt8]
  ) -> Int {
    let summary = "invalid escape sequence"
    guard start + 1 < end else {
      fail(
        summary, "Backslash must be followed by an escape sequence selector character.",
        at: input.range(start, end))
      return end
    }
    switch input.bytes[start + 1] {
    case UInt8(ascii: "n"): result.append(0x0A)
    case UInt8(ascii: "r"): result.append(0x0D)
    case UInt8(ascii: "t"): result.append(0x09)
    case UInt8(ascii: "\""): result.append(0x22)
    case UInt8(ascii: "\\"): result.append(0x5C)
    case UInt8(ascii: "u"): return unescapeScalar(start, end, digits: 4, &result)
    case UInt8(ascii: "U"): return unescapeScalar(start, end, digits: 8, &result)
    default:
      var next = start + 2
      while next < end, input.bytes[next] & 0xC0 == 0x80 { next += 1 }
      let symbol = String(decoding: input.bytes[start + 1..<next], as: UTF8.self)
      fail(
        summary, "The symbol \(goQuoted(symbol)) is not a valid escape sequence selector.",
        at: input.range(start, next))
      result += input.bytes[start + 1..<next]
      return next
    }
    return start + 2
  }

  private mutating func unescapeScalar(
    _ start: Int, _ end: Int, digits: Int, _ result: inout [UInt8]
  ) -> Int {
    var value: UInt32 = 0
    var next = start + 2
    while next < end, next < start + 2 + digits {
      guard let digit = hexadecimal(input.bytes[next]) else { break }
      value = value << 4 | digit
      next += 1
    }
    let summary = "invalid escape sequence"
    if next < start + 2 + digits {
      let name = digits == 4 ? "\\u escape sequence must be followed by four" : nil
      fail(
        summary,
        "The \(name ?? "\\U escape sequence must be followed by eight") hexadecimal digits.",
        at: input.range(start, next))
      result += input.bytes[start..<next]
      return next
    }
    guard let scalar = Unicode.Scalar(value) else {
      let text = String(value, radix: 16)
      let padded = String(repeating: "0", count: max(0, 4 - text.utf8.count)) + text
      fail(
        summary, "Cannot encode character U+\(padded) in UTF-8.", at: input.range(start, next))
      return next
    }
    result += Array(String(Character(scalar)).utf8)
    return next
  }

  private func hexadecimal(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46: UInt32(byte - 0x37)
    case 0x61...0x66: UInt32(byte - 0x57)
    default: nil
    }
  }
}
