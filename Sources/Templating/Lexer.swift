/// Splits a template into text and the tokens of its tags.
///
/// White space: `trim_blocks`, `lstrip_blocks` and `keep_trailing_newline` of Jinja are on.
/// `${{ … }}` is text, which is the one difference from Jinja's lexer.
struct Lexer {
  struct Failure {
    let summary: String
    let detail: String?
    let range: Range<Int>
  }

  private let bytes: [UInt8]
  private var offset = 0
  private(set) var tokens: [Token] = []
  private(set) var failures: [Failure] = []

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The tokens of a whole template.
  mutating func lexTemplate() {
    var textStart = 0
    while offset < bytes.count {
      guard byte(0) == UInt8(ascii: "{") else {
        offset += 1
        continue
      }
      switch byte(1) {
      case UInt8(ascii: "{"):
        if offset > textStart, bytes[offset - 1] == UInt8(ascii: "$") {
          offset = find("}}", from: offset + 2).map { $0 + 2 } ?? offset + 2
          continue
        }
        addText(from: textStart, upTo: offset, tag: false)
        lexTag(open: .outputStart, close: .outputEnd, end: "}}")
      case UInt8(ascii: "%"):
        addText(from: textStart, upTo: offset, tag: true)
        if !lexRaw() { lexTag(open: .blockStart, close: .blockEnd, end: "%}") }
      case UInt8(ascii: "#"):
        addText(from: textStart, upTo: offset, tag: true)
        lexComment()
      default:
        offset += 1
        continue
      }
      textStart = offset
    }
    addText(from: textStart, upTo: bytes.count, tag: nil)
    add(.end, bytes.count..<bytes.count)
  }

  /// The tokens of bytes that are one expression.
  mutating func lexExpression() {
    lexTokens(until: nil, start: 0)
    add(.end, bytes.count..<bytes.count)
  }

  private mutating func add(_ kind: Token.Kind, _ range: Range<Int>) {
    tokens.append(Token(kind: kind, range: range))
  }

  private mutating func fail(_ summary: String, detail: String? = nil, _ range: Range<Int>) {
    failures.append(Failure(summary: summary, detail: detail, range: range))
  }

  private func byte(_ ahead: Int) -> UInt8 {
    offset + ahead < bytes.count ? bytes[offset + ahead] : 0
  }

  private func starts(_ text: String, at place: Int) -> Bool {
    let wanted = text.utf8
    return place + wanted.count <= bytes.count
      && bytes[place..<place + wanted.count].elementsEqual(wanted)
  }

  private func find(_ text: String, from place: Int) -> Int? {
    var place = place
    while place < bytes.count {
      if starts(text, at: place) { return place }
      place += 1
    }
    return nil
  }
}

// MARK: - Text and white space

extension Lexer {
  /// `tag`: whether a `{%` or `{#` follows, which strips its line; nil at the end of the template.
  private mutating func addText(from start: Int, upTo end: Int, tag: Bool?) {
    var end = end
    if tag != nil, byte(2) == UInt8(ascii: "-") {
      while end > start, bytes[end - 1].isSpace { end -= 1 }
    } else if tag == true, byte(2) != UInt8(ascii: "+") {
      var lineStart = end
      while lineStart > start, bytes[lineStart - 1].isBlank { lineStart -= 1 }
      if lineStart == 0 || bytes[lineStart - 1] == UInt8(ascii: "\n") { end = lineStart }
    }
    guard end > start else { return }
    add(.text(String(decoding: bytes[start..<end], as: UTF8.self)), start..<end)
  }

  /// Moves past a tag's end and the white space that it takes away.
  private mutating func closeTag(_ end: String, trimsLine: Bool) {
    if byte(0) == UInt8(ascii: "-") {
      offset += 1 + end.utf8.count
      while offset < bytes.count, bytes[offset].isSpace { offset += 1 }
    } else if byte(0) == UInt8(ascii: "+") {
      offset += 1 + end.utf8.count
    } else {
      offset += end.utf8.count
      if trimsLine {
        if byte(0) == UInt8(ascii: "\r"), byte(1) == UInt8(ascii: "\n") { offset += 1 }
        if byte(0) == UInt8(ascii: "\n") { offset += 1 }
      }
    }
  }

  private mutating func lexComment() {
    let start = offset
    guard let end = find("#}", from: offset + 2) else {
      fail("comment is not closed", detail: "end it with '#}'", start..<start + 2)
      offset = bytes.count
      return
    }
    offset = bytes[end - 1] == UInt8(ascii: "-") && end - 1 > start + 1 ? end - 1 : end
    if bytes[end - 1] == UInt8(ascii: "+"), end - 1 > start + 1 { offset = end - 1 }
    closeTag("#}", trimsLine: true)
  }

  /// Reads `{% raw %} … {% endraw %}`; false when another tag starts here.
  private mutating func lexRaw() -> Bool {
    guard let body = matchTag("raw", at: offset) else { return false }
    let start = offset
    offset = body.signed ? body.end - 3 : body.end - 2
    closeTag("%}", trimsLine: false)
    let textStart = offset
    while offset < bytes.count {
      if bytes[offset] == UInt8(ascii: "{"), let close = matchTag("endraw", at: offset) {
        addText(from: textStart, upTo: offset, tag: true)
        offset = close.signed ? close.end - 3 : close.end - 2
        closeTag("%}", trimsLine: true)
        return true
      }
      offset += 1
    }
    fail("'raw' is not closed", detail: "end it with '{% endraw %}'", start..<body.end)
    return true
  }

  /// The end of `{% word %}`; signed when the tag closes with `-%}` or `+%}`.
  private func matchTag(_ word: String, at place: Int) -> (end: Int, signed: Bool)? {
    guard starts("{%", at: place) else { return nil }
    var at = place + 2
    if at < bytes.count, bytes[at] == UInt8(ascii: "-") || bytes[at] == UInt8(ascii: "+") {
      at += 1
    }
    while at < bytes.count, bytes[at].isSpace { at += 1 }
    guard starts(word, at: at) else { return nil }
    at += word.utf8.count
    while at < bytes.count, bytes[at].isSpace { at += 1 }
    if starts("%}", at: at) { return (at + 2, false) }
    if starts("-%}", at: at) || starts("+%}", at: at) { return (at + 3, true) }
    return nil
  }
}

// MARK: - Tags

extension Lexer {
  private mutating func lexTag(open: Token.Kind, close: Token.Kind, end: String) {
    let start = offset
    offset += 2
    if byte(0) == UInt8(ascii: "-") || byte(0) == UInt8(ascii: "+"), open == .blockStart {
      offset += 1
    } else if byte(0) == UInt8(ascii: "-") {
      offset += 1
    }
    add(open, start..<offset)
    let closed = lexTokens(until: end, start: start)
    let closeStart = offset
    if closed { closeTag(end, trimsLine: open == .blockStart) }
    add(close, closeStart..<(closed ? min(offset, bytes.count) : closeStart))
  }

  /// Reads tokens up to the tag's end; false when the template ends first.
  @discardableResult
  private mutating func lexTokens(until end: String?, start: Int) -> Bool {
    var depth = 0
    while offset < bytes.count {
      let current = byte(0)
      if current.isSpace {
        offset += 1
        continue
      }
      if let end, depth == 0 {
        if starts(end, at: offset) { return true }
        if current == UInt8(ascii: "-") || (current == UInt8(ascii: "+") && end == "%}"),
          starts(end, at: offset + 1)
        {
          return true
        }
      }
      if current.isIdentifierStart {
        lexName()
      } else if current.isDigit {
        lexNumber()
      } else if current == UInt8(ascii: "'") || current == UInt8(ascii: "\"") {
        lexString(quote: current)
      } else {
        lexSymbol(depth: &depth)
      }
    }
    if let end {
      fail(
        "tag is not closed", detail: "end it with '\(end)'", start..<min(start + 2, bytes.count))
      return false
    }
    return true
  }

  private mutating func lexName() {
    let start = offset
    while byte(0).isIdentifierStart || byte(0).isDigit { offset += 1 }
    add(.name(String(decoding: bytes[start..<offset], as: UTF8.self)), start..<offset)
  }

  private mutating func lexNumber() {
    let start = offset
    if byte(0) == UInt8(ascii: "0"), let radix = [0x78: 16, 0x6F: 8, 0x62: 2][Int(byte(1) | 0x20)] {
      offset += 2
      while byte(0).isIdentifierStart || byte(0).isDigit { offset += 1 }
      let digits = String(decoding: bytes[start + 2..<offset], as: UTF8.self).filter { $0 != "_" }
      finishInt(Int64(digits, radix: radix), start)
      return
    }
    var isFloat = false
    while byte(0).isDigit || byte(0) == UInt8(ascii: "_") { offset += 1 }
    let follows = start > 0 && bytes[start - 1] == UInt8(ascii: ".")
    if byte(0) == UInt8(ascii: "."), byte(1).isDigit, !follows {
      isFloat = true
      offset += 1
      while byte(0).isDigit || byte(0) == UInt8(ascii: "_") { offset += 1 }
    }
    if byte(0) | 0x20 == UInt8(ascii: "e") {
      let signed = byte(1) == UInt8(ascii: "+") || byte(1) == UInt8(ascii: "-")
      if (signed ? byte(2) : byte(1)).isDigit {
        isFloat = true
        offset += signed ? 2 : 1
        while byte(0).isDigit { offset += 1 }
      }
    }
    let digits = String(decoding: bytes[start..<offset], as: UTF8.self).filter { $0 != "_" }
    if isFloat, let value = Double(digits) {
      add(.float(value), start..<offset)
    } else {
      finishInt(Int64(digits), start)
    }
  }

  private mutating func finishInt(_ value: Int64?, _ start: Int) {
    if value == nil { fail("number does not fit into 64 bits", start..<offset) }
    add(.int(value ?? 0), start..<offset)
  }

  private mutating func lexSymbol(depth: inout Int) {
    for symbol in ["**", "//", "==", "!=", ">=", "<="] where starts(symbol, at: offset) {
      add(.symbol(symbol), offset..<offset + 2)
      offset += 2
      return
    }
    let current = byte(0)
    let text = String(decoding: [current], as: UTF8.self)
    switch current {
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): depth = max(0, depth - 1)
    case _ where "+-*/%~<>=.:|,".utf8.contains(current): break
    default:
      var end = offset + 1
      while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
      let found = String(decoding: bytes[offset..<end], as: UTF8.self)
      fail("'\(found)' has no meaning in an expression", offset..<end)
      offset = end
      return
    }
    add(.symbol(text), offset..<offset + 1)
    offset += 1
  }
}

// MARK: - Strings

extension Lexer {
  private mutating func lexString(quote: UInt8) {
    let start = offset
    offset += 1
    var out: [UInt8] = []
    while offset < bytes.count, bytes[offset] != quote {
      if bytes[offset] == UInt8(ascii: "\\"), offset + 1 < bytes.count {
        lexEscape(into: &out)
      } else {
        out.append(bytes[offset])
        offset += 1
      }
    }
    if offset == bytes.count {
      fail("string is not closed", start..<start + 1)
    } else {
      offset += 1
    }
    add(.string(String(decoding: out, as: UTF8.self)), start..<offset)
  }

  private mutating func lexEscape(into out: inout [UInt8]) {
    let start = offset
    let escape = bytes[offset + 1]
    offset += 2
    let simple: [UInt8: UInt8] = [
      0x6E: 0x0A, 0x74: 0x09, 0x72: 0x0D, 0x61: 0x07, 0x62: 0x08, 0x66: 0x0C, 0x76: 0x0B,
      0x5C: 0x5C, 0x27: 0x27, 0x22: 0x22, 0x30: 0x00,
    ]
    if let byte = simple[escape] {
      out.append(byte)
    } else if escape == 0x0A {
      return
    } else if let width = [0x78: 2, 0x75: 4, 0x55: 8][Int(escape)] {
      let end = min(offset + width, bytes.count)
      let digits = String(decoding: bytes[offset..<end], as: UTF8.self)
      if digits.utf8.count == width, let value = UInt32(digits, radix: 16),
        let scalar = Unicode.Scalar(value)
      {
        out += Array(String(Character(scalar)).utf8)
        offset = end
      } else {
        fail(
          "escape needs \(width) hexadecimal digits of a character", start..<min(end, bytes.count))
      }
    } else {
      out += [0x5C, escape]
    }
  }
}

extension UInt8 {
  var isDigit: Bool { (0x30...0x39).contains(self) }
  var isIdentifierStart: Bool { (0x61...0x7A).contains(self | 0x20) || self == 0x5F }
  /// Space or tab.
  var isBlank: Bool { self == 0x20 || self == 0x09 }
  /// White space with line breaks.
  var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
  var isAlphanumeric: Bool { isDigit || (0x61...0x7A).contains(self | 0x20) }
}
