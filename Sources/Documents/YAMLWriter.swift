import Text

/// A value to be written as YAML.
public indirect enum YAMLValue: Sendable {
  case null
  case boolean(Bool)
  case number(Number)
  case string(String)
  case list([YAMLValue])
  /// *Shape*: members in the order of writing.
  case map([(key: String, value: YAMLValue)])
}

/// Writes values as YAML in one fixed style: block collections, two spaces, quotes where needed.
public enum YAMLWriter {
  /// The text of a value, with a line break at the end; equal values give equal bytes.
  public static func write(_ value: YAMLValue) -> String {
    var text = ""
    switch value {
    case .map(let members) where !members.isEmpty: write(members, indent: 0, &text)
    case .list(let elements) where !elements.isEmpty: write(elements, indent: 0, &text)
    default:
      text += inline(value, indent: 0)
      text += "\n"
    }
    return text
  }

  private static func write(
    _ members: [(key: String, value: YAMLValue)], indent: Int, _ text: inout String
  ) {
    for (place, member) in members.enumerated() {
      if place > 0 { text += String(repeating: " ", count: indent) }
      text += YAMLScalar.quoted(member.key) + ":"
      switch member.value {
      case .map(let inner) where !inner.isEmpty:
        text += "\n" + String(repeating: " ", count: indent + 2)
        write(inner, indent: indent + 2, &text)
      case .list(let inner) where !inner.isEmpty:
        text += "\n" + String(repeating: " ", count: indent + 2)
        write(inner, indent: indent + 2, &text)
      default:
        text += " " + inline(member.value, indent: indent) + "\n"
      }
    }
  }

  private static func write(_ elements: [YAMLValue], indent: Int, _ text: inout String) {
    for (place, element) in elements.enumerated() {
      if place > 0 { text += String(repeating: " ", count: indent) }
      text += "- "
      switch element {
      case .map(let inner) where !inner.isEmpty: write(inner, indent: indent + 2, &text)
      case .list(let inner) where !inner.isEmpty: write(inner, indent: indent + 2, &text)
      default: text += inline(element, indent: indent) + "\n"
      }
    }
  }

  /// A value behind its key or dash; several lines of text become a literal block.
  private static func inline(_ value: YAMLValue, indent: Int) -> String {
    switch value {
    case .null: return "null"
    case .boolean(let value): return value ? "true" : "false"
    case .number(let number): return number.text
    case .string(let string): return block(string, indent: indent) ?? YAMLScalar.quoted(string)
    case .list: return "[]"
    case .map: return "{}"
    }
  }

  /// A literal block; *nil when* the text is one line or would not survive as a block.
  private static func block(_ string: String, indent: Int) -> String? {
    let endsWithBreak = string.utf8.last == 0x0A
    var lines = string.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    if endsWithBreak { lines.removeLast() }
    guard lines.count > 1, let first = lines.first, let last = lines.last, !last.isEmpty else {
      return nil
    }
    if first.isEmpty || first.first == " " { return nil }
    for line in lines {
      if line.last == " " { return nil }
      if !line.allSatisfy(YAMLScalar.isPrintable) { return nil }
    }
    let margin = "\n" + String(repeating: " ", count: indent + 2)
    let body = lines.map { $0.isEmpty ? "\n" : margin + String($0) }.joined()
    return (endsWithBreak ? "|" : "|-") + body
  }
}
