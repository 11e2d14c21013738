import Documents
import Text

/// Writes values as YAML, byte by byte as Terraform's `yamlencode` does.
///
/// *Source*: zclconf/go-cty-yaml 1.1: block style, every string quoted or a literal block.
enum YAMLText {
  /// The text of a value without unknown parts, with a line break at the end.
  static func encode(_ value: Value) -> String {
    switch value.content {
    case .elements(let elements) where !elements.isEmpty: return sequence(elements, indent: 0)
    case .members(let members) where !members.isEmpty: return mapping(members, indent: 0)
    // The end of a bare word is marked, because more of it could follow.
    case .string: return scalar(value, indent: 0) + "\n"
    case .elements, .members: return scalar(value, indent: 0) + "\n"
    default: return scalar(value, indent: 0) + "\n...\n"
    }
  }

  private static func mapping(_ members: [Value.Member], indent: Int) -> String {
    let margin = String(repeating: " ", count: indent)
    var text = ""
    for (place, member) in members.enumerated() {
      if place > 0 { text += margin }
      text += quoted(member.key) + ":"
      switch member.value.content {
      case .elements(let elements) where !elements.isEmpty:
        // A list under a key is not indented.
        text += "\n" + margin + sequence(elements, indent: indent)
      case .members(let inner) where !inner.isEmpty:
        text += "\n" + margin + "  " + mapping(inner, indent: indent + 2)
      default: text += " " + scalar(member.value, indent: indent + 2) + "\n"
      }
    }
    return text
  }

  private static func sequence(_ elements: [Value], indent: Int) -> String {
    let margin = String(repeating: " ", count: indent)
    var text = ""
    for (place, element) in elements.enumerated() {
      if place > 0 { text += margin }
      text += "- "
      switch element.content {
      case .elements(let inner) where !inner.isEmpty: text += sequence(inner, indent: indent + 2)
      case .members(let inner) where !inner.isEmpty: text += mapping(inner, indent: indent + 2)
      default: text += scalar(element, indent: indent + 2) + "\n"
      }
    }
    return text
  }

  private static func scalar(_ value: Value, indent: Int) -> String {
    switch value.content {
    case .unknown, .null: return "null"
    case .bool(let value): return value ? "true" : "false"
    case .number(let number): return number.plainText
    case .string(let text): return literal(text, indent: indent) ?? quoted(text)
    case .elements: return "[]"
    case .members: return "{}"
    }
  }

  /// A literal block; *nil when* the text is one line or would not survive as a block.
  private static func literal(_ text: String, indent: Int) -> String? {
    guard text.utf8.contains(0x0A) else { return nil }
    var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    for line in lines {
      if line.last == " " { return nil }
      if !line.allSatisfy(isPrintable) { return nil }
    }
    var header = "|"
    if let first = text.unicodeScalars.first, first == " " || first == "\n" { header += "2" }
    if lines.last?.isEmpty == true {
      lines.removeLast()
      if lines.last?.isEmpty == true { header += "+" }
    } else {
      header += "-"
    }
    let margin = String(repeating: " ", count: indent)
    return header + lines.map { $0.isEmpty ? "\n" : "\n" + margin + String($0) }.joined()
  }

  /// Whether libyaml shows a scalar as it is, which it does up to four hexadecimal digits.
  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x20...0x7E, 0xA0...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD: true
    default: false
    }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\0": result += "\\0"
      case "\u{7}": result += "\\a"
      case "\u{8}": result += "\\b"
      case "\t": result += "\\t"
      case "\n": result += "\\n"
      case "\u{B}": result += "\\v"
      case "\u{C}": result += "\\f"
      case "\r": result += "\\r"
      case "\u{1B}": result += "\\e"
      case "\u{85}": result += "\\N"
      case "\u{A0}": result += "\\_"
      case "\u{2028}": result += "\\L"
      case "\u{2029}": result += "\\P"
      case _ where isPrintable(scalar): result.unicodeScalars.append(scalar)
      default:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let width = scalar.value <= 0xFF ? 2 : (scalar.value <= 0xFFFF ? 4 : 8)
        let zeros = String(repeating: "0", count: width - digits.utf8.count)
        result += (width == 2 ? "\\x" : (width == 4 ? "\\u" : "\\U")) + zeros + digits
      }
    }
    return result + "\""
  }
}
