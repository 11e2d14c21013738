/// The text of a Go literal in double or single quotes.
///
/// *nil when* an escape is malformed or names no scalar.
package func goUnquoted(_ literal: String) -> String? {
  let bytes = Array(literal.utf8)
  guard bytes.count >= 2, let quote = bytes.first, bytes.last == quote else { return nil }
  var out: [UInt8] = []
  var i = 1
  func number(_ digits: ArraySlice<UInt8>, _ radix: Int) -> UInt32? {
    UInt32(String(decoding: digits, as: UTF8.self), radix: radix)
  }
  while i < bytes.count - 1 {
    guard bytes[i] == UInt8(ascii: "\\") else {
      if bytes[i] == quote || bytes[i] == 0x0A { return nil }
      out.append(bytes[i])
      i += 1
      continue
    }
    let rest = bytes[(i + 1)..<(bytes.count - 1)]
    guard let letter = rest.first else { return nil }
    i += 2
    if let simple = simpleEscape(letter, quote: quote) {
      out.append(simple)
      continue
    }
    let width: Int
    switch letter {
    case UInt8(ascii: "x"): width = 2
    case UInt8(ascii: "u"): width = 4
    case UInt8(ascii: "U"): width = 8
    case UInt8(ascii: "0")...UInt8(ascii: "7"):
      guard let value = number(rest.prefix(3), 8), rest.count >= 3, value < 256 else { return nil }
      out.append(UInt8(value))
      i += 2
      continue
    default: return nil
    }
    let digits = rest.dropFirst().prefix(width)
    guard digits.count == width, let value = number(digits, 16) else { return nil }
    i += width
    if width == 2 {
      out.append(UInt8(value))
    } else {
      guard let scalar = Unicode.Scalar(value) else { return nil }
      out.append(contentsOf: String(scalar).utf8)
    }
  }
  return String(decoding: out, as: UTF8.self)
}

private func simpleEscape(_ letter: UInt8, quote: UInt8) -> UInt8? {
  switch letter {
  case UInt8(ascii: "a"): 0x07
  case UInt8(ascii: "b"): 0x08
  case UInt8(ascii: "f"): 0x0C
  case UInt8(ascii: "n"): 0x0A
  case UInt8(ascii: "r"): 0x0D
  case UInt8(ascii: "t"): 0x09
  case UInt8(ascii: "v"): 0x0B
  case UInt8(ascii: "\\"): 0x5C
  case quote: quote
  default: nil
  }
}
