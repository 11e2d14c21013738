/// Percent-encoding as it is used in the query part of URLs.
///
/// *Source*: Go's `net/url`.
package enum QueryString {
  /// The text with everything but `A-Za-z0-9-_.~` escaped; a space becomes `+`.
  package static func escape(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var result: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: result.append(byte)
      case 0x20: result.append(UInt8(ascii: "+"))
      default: result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The text that was escaped.
  ///
  /// *Throws*: when a `%` is not followed by two hexadecimal digits.
  package static func unescape(_ text: String) throws(DecodingError) -> String {
    let source = Array(text.utf8)
    var result: [UInt8] = []
    var index = 0
    while index < source.count {
      let byte = source[index]
      if byte == UInt8(ascii: "%") {
        guard index + 2 < source.count, let high = Hexadecimal.value(of: source[index + 1]),
          let low = Hexadecimal.value(of: source[index + 2])
        else {
          let bad = String(decoding: source[index...].prefix(3), as: UTF8.self)
          throw DecodingError(message: "invalid URL escape \"\(bad)\"")
        }
        result.append(high << 4 | low)
        index += 3
      } else {
        result.append(byte == UInt8(ascii: "+") ? 0x20 : byte)
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The pairs of `a=1&b=2`, in order; a part without `=` has an empty value.
  ///
  /// *Throws*: when an escape is malformed or pairs are parted by semicolons.
  package static func parse(
    _ query: String
  ) throws(DecodingError) -> [(name: String, value: String)] {
    var result: [(name: String, value: String)] = []
    for part in query.utf8.split(separator: UInt8(ascii: "&")) {
      if part.contains(UInt8(ascii: ";")) {
        throw DecodingError(message: "invalid semicolon separator in query")
      }
      let end = part.firstIndex(of: UInt8(ascii: "=")) ?? part.endIndex
      let name = String(decoding: part[..<end], as: UTF8.self)
      let value = String(decoding: part[end...].dropFirst(), as: UTF8.self)
      result.append((try unescape(name), try unescape(value)))
    }
    return result
  }
}
