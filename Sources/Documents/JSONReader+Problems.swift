import Text

extension JSONReader {
  func unclosed(_ frame: Frame) -> JSONProblem {
    let (opening, closing) = frame.isObject ? ("{", "}") : ("[", "]")
    return JSONProblem(
      "this \"\(opening)\" is never closed",
      "Add \"\(closing)\" where it ends; the file may be cut off.",
      at: frame.start..<frame.start + 1)
  }

  func expectedSeparator(_ frame: Frame) -> JSONProblem {
    if let comment = comment() { return comment }
    let closing = frame.isObject ? "}" : "]"
    return JSONProblem(
      "expected \",\" or \"\(closing)\", found \(quote(word()))",
      "Separate the entries with commas.", at: word(),
      related: (frame.start..<frame.start + 1, "opened here"))
  }

  func expectedKey() -> JSONProblem {
    if let comment = comment() { return comment }
    return JSONProblem(
      "expected a key in double quotes, found \(quote(word()))",
      "Keys are written in double quotes, followed by a colon.", at: word())
  }

  func expectedValue() -> JSONProblem {
    if let comment = comment() { return comment }
    let range = word()
    let text = String(decoding: bytes[range], as: UTF8.self)
    let detail: String
    switch text {
    case "True", "False", "None", "TRUE", "FALSE", "NULL", "Null", "nil", "undefined":
      detail = "JSON's words are true, false and null."
    case "NaN", "Infinity", "+Infinity", "inf":
      detail = "JSON has no infinities and no NaN; use null or a string."
    default:
      detail =
        text.hasPrefix("'")
        ? "Strings are written in double quotes."
        : "Strings need double quotes; other values are numbers, true, false, null, [ and {."
    }
    return JSONProblem("expected a value, found \(quote(range))", detail, at: range)
  }

  private func comment() -> JSONProblem? {
    let isComment =
      bytes[position] == UInt8(ascii: "#")
      || (bytes[position] == UInt8(ascii: "/") && position + 1 < bytes.count
        && (bytes[position + 1] == UInt8(ascii: "/") || bytes[position + 1] == UInt8(ascii: "*")))
    guard isComment else { return nil }
    return JSONProblem("JSON has no comments", "Remove it.", at: word())
  }

  /// From `position` to white space or a structural character; at least one character.
  func word() -> Range<Int> {
    var end = position
    loop: while end < bytes.count {
      switch bytes[end] {
      case 0...0x20, UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "["), UInt8(ascii: "]"),
        UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "\""):
        break loop
      default: end += 1
      }
    }
    if end == position, end < bytes.count { end += 1 }
    return position..<end
  }

  /// A range's text in quotes, shortened.
  func quote(_ range: Range<Int>) -> String {
    if range.isEmpty { return "the end of the file" }
    if range.count == 1, bytes[range.lowerBound] < 0x20 {
      return "the control character 0x\(SourceCheck.hexadecimal(bytes[range.lowerBound]))"
    }
    let text = String(decoding: bytes[range], as: UTF8.self)
    if text.hasPrefix("\"") { return "a quote" }
    return text.count > 40 ? "\"\(text.prefix(40))…\"" : "\"\(text)\""
  }
}
