import Text

extension JSONReader {
  /// Steps over the string at `position`; true when its text is the slice between the quotes,
  /// else the text is in `scratch`.
  mutating func readString() throws(JSONProblem) -> Bool {
    let opening = position
    var i = position + 1
    while i < bytes.count {
      let byte = bytes[i]
      if byte == UInt8(ascii: "\"") {
        position = i + 1
        return true
      }
      if byte == UInt8(ascii: "\\") {
        try readEscaped(opening, from: i)
        return false
      }
      if byte < 0x20 { throw controlCharacter(i, opening) }
      i += 1
    }
    throw unclosedString(opening)
  }

  private mutating func readEscaped(_ opening: Int, from first: Int) throws(JSONProblem) {
    scratch.removeAll(keepingCapacity: true)
    scratch.append(contentsOf: bytes[opening + 1..<first])
    var i = first
    while i < bytes.count {
      let byte = bytes[i]
      if byte == UInt8(ascii: "\"") {
        position = i + 1
        return
      }
      if byte < 0x20 { throw controlCharacter(i, opening) }
      if byte == UInt8(ascii: "\\") {
        i = try readEscape(i, opening)
      } else {
        scratch.append(byte)
        i += 1
      }
    }
    throw unclosedString(opening)
  }

  /// Decodes the escape at `i` and returns the offset after it.
  private mutating func readEscape(_ i: Int, _ opening: Int) throws(JSONProblem) -> Int {
    guard i + 1 < bytes.count else { throw unclosedString(opening) }
    switch bytes[i + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): scratch.append(bytes[i + 1])
    case UInt8(ascii: "b"): scratch.append(0x08)
    case UInt8(ascii: "f"): scratch.append(0x0C)
    case UInt8(ascii: "n"): scratch.append(0x0A)
    case UInt8(ascii: "r"): scratch.append(0x0D)
    case UInt8(ascii: "t"): scratch.append(0x09)
    case UInt8(ascii: "u"): return try readUnicodeEscape(i)
    default:
      var end = i + 2
      while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
      throw JSONProblem(
        "unknown escape \(quote(i..<end))",
        "JSON knows \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four hexadecimal digits.",
        at: i..<end)
    }
    return i + 2
  }

  /// Two escapes make one character beyond U+FFFF; a lone half becomes U+FFFD, as in Go.
  private mutating func readUnicodeEscape(_ i: Int) throws(JSONProblem) -> Int {
    guard let first = hexadecimal(i + 2) else {
      throw JSONProblem(
        "\"\\u\" needs four hexadecimal digits", "Write \\u0041 for \"A\".",
        at: i..<min(i + 2, bytes.count))
    }
    var end = i + 6
    var value = first
    if first & 0xFC00 == 0xD800, end + 1 < bytes.count, bytes[end] == UInt8(ascii: "\\"),
      bytes[end + 1] == UInt8(ascii: "u"), let second = hexadecimal(end + 2),
      second & 0xFC00 == 0xDC00
    {
      value = 0x10000 + (first & 0x3FF) << 10 + second & 0x3FF
      end += 6
    }
    let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
    scratch.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    return end
  }

  private func hexadecimal(_ start: Int) -> UInt32? {
    guard start + 4 <= bytes.count else { return nil }
    var value: UInt32 = 0
    for byte in bytes[start..<start + 4] {
      guard let digit = Character(UnicodeScalar(byte)).hexDigitValue, byte < 0x80 else {
        return nil
      }
      value = value << 4 | UInt32(digit)
    }
    return value
  }

  private func unclosedString(_ opening: Int) -> JSONProblem {
    JSONProblem(
      "this quote is never closed", "Close the string on the same line.", at: opening..<opening + 1)
  }

  private func controlCharacter(_ i: Int, _ opening: Int) -> JSONProblem {
    if bytes[i] == 0x0A || bytes[i] == 0x0D { return unclosedString(opening) }
    let name = SourceCheck.hexadecimal(bytes[i])
    return JSONProblem(
      "the control character 0x\(name) cannot stand in a string",
      bytes[i] == 0x09 ? "Write \\t for a tab." : "Write \\u00\(name), or remove it.", at: i..<i + 1
    )
  }
}
