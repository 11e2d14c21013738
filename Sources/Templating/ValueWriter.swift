import Text

/// Writes plain data in the syntaxes of generated files, always on one line unless indented.
enum ValueWriter {
  static func json(_ value: TemplateValue, indent: Int? = nil, sorted: Bool = false) -> String {
    json(value, indent: indent.map { max(0, min(16, $0)) }, depth: 0, sorted: sorted)
  }

  private static func json(
    _ value: TemplateValue, indent: Int?, depth: Int, sorted: Bool
  ) -> String {
    switch value {
    case .list(let items):
      return bracketed(
        "[", items.map { json($0, indent: indent, depth: depth + 1, sorted: sorted) }, "]",
        indent: indent, depth: depth)
    case .map(let map):
      var entries = map.entries
      if sorted { entries.sort { $0.key.compareUTF8(to: $1.key) < 0 } }
      let lines = entries.map { key, value in
        quoted(key) + ": " + json(value, indent: indent, depth: depth + 1, sorted: sorted)
      }
      return bracketed("{", lines, "}", indent: indent, depth: depth)
    default: return value.stringValue.map { quoted($0) } ?? value.lowercaseScalar
    }
  }

  private static func bracketed(
    _ open: String, _ items: [String], _ close: String, indent: Int?, depth: Int
  ) -> String {
    guard let indent, !items.isEmpty else {
      return open + items.joined(separator: ", ") + close
    }
    let inner = "\n" + String(repeating: " ", count: indent * (depth + 1))
    let outer = "\n" + String(repeating: " ", count: indent * depth)
    return open + inner + items.joined(separator: "," + inner) + outer + close
  }

  /// A double-quoted string that JSON, YAML, TOML and Python read alike.
  static func quoted(_ text: String) -> String { "\"" + escaped(text) + "\"" }

  /// The text between double quotes of JSON, YAML, TOML and Python.
  static func escaped(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\r": out += "\\r"
      case "\t": out += "\\t"
      default:
        if scalar.isControl || scalar.value & 0xFFFE == 0xFFFE {
          out += scalar.unicodeEscape
        } else {
          out.unicodeScalars.append(scalar)
        }
      }
    }
    return out
  }

  /// A scalar, or a flow collection, that YAML 1.1 and 1.2 read as the same data.
  static func yaml(_ value: TemplateValue) -> String { yaml(value, isInFlow: false) }

  static func yaml(_ value: TemplateValue, isInFlow: Bool) -> String {
    switch value {
    case .list(let items):
      return "[" + items.map { yaml($0, isInFlow: true) }.joined(separator: ", ") + "]"
    case .map(let map):
      let entries = map.entries.map { key, value in
        yaml(.string(key), isInFlow: true) + ": " + yaml(value, isInFlow: true)
      }
      return "{" + entries.joined(separator: ", ") + "}"
    case .float(let number):
      if number.isNaN { return ".nan" }
      if number.isInfinite { return number < 0 ? "-.inf" : ".inf" }
      return number.templateText
    default:
      guard let text = value.stringValue else { return value.lowercaseScalar }
      return PlainScalar.isString(text, isInFlow: isInFlow) ? text : quoted(text)
    }
  }

  static func hcl(_ value: TemplateValue) -> String {
    switch value {
    case .list(let items): return "[" + items.map { hcl($0) }.joined(separator: ", ") + "]"
    case .map(let map):
      if map.isEmpty { return "{}" }
      let entries = map.entries.map { "\"\(hclEscaped($0.key))\" = \(hcl($0.value))" }
      return "{ " + entries.joined(separator: ", ") + " }"
    default:
      return value.stringValue.map { "\"" + hclEscaped($0) + "\"" } ?? value.lowercaseScalar
    }
  }

  /// The text between the quotes of an HCL string, in which `${` and `%{` mean nothing.
  static func hclEscaped(_ text: String, before next: UInt8? = nil, after previous: UInt8? = nil)
    -> String
  {
    var out = ""
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      if scalar == "$" || scalar == "%" {
        let isLast = index + 1 == scalars.count
        let opens = isLast ? next == 0x7B : scalars[index + 1] == "{"
        out += opens ? scalar.unicodeEscape : String(Character(scalar))
      } else if scalar == "{", index == 0, previous == 0x24 || previous == 0x25 {
        out += scalar.unicodeEscape
      } else {
        out += escaped(String(Character(scalar)))
      }
    }
    return out
  }

  static func toml(_ value: TemplateValue) -> String {
    switch value {
    case .list(let items): return "[" + items.map { toml($0) }.joined(separator: ", ") + "]"
    case .map(let map):
      if map.isEmpty { return "{}" }
      let entries = map.entries.map { quoted($0.key) + " = " + toml($0.value) }
      return "{ " + entries.joined(separator: ", ") + " }"
    default: return value.stringValue.map { quoted($0) } ?? value.lowercaseScalar
    }
  }

  static func python(_ value: TemplateValue) -> String {
    switch value {
    case .list(let items): return "[" + items.map { python($0) }.joined(separator: ", ") + "]"
    case .map(let map):
      let entries = map.entries.map { quoted($0.key) + ": " + python($0.value) }
      return "{" + entries.joined(separator: ", ") + "}"
    default: return value.stringValue.map { quoted($0) } ?? value.printed
    }
  }

  /// One word of a POSIX shell.
  static func shell(_ text: String) -> String {
    if !text.isEmpty, text.utf8.allSatisfy({ $0.isPlainCharacter || $0 == 0x3A || $0 == 0x40 }) {
      return text
    }
    return "'" + text.replacingUTF8("'", with: "'\\''") + "'"
  }
}

extension Unicode.Scalar {
  var unicodeEscape: String {
    let hex = String(value, radix: 16)
    return value > 0xFFFF ? "\\U" + hex.padded(to: 8) : "\\u" + hex.padded(to: 4)
  }
}

extension UInt8 {
  /// A character that changes nothing wherever it stands: `A-Z a-z 0-9 . _ / -`.
  var isPlainCharacter: Bool {
    isAlphanumeric || self == 0x2E || self == 0x5F || self == 0x2F || self == 0x2D
  }
}

/// Which unquoted YAML scalars are strings for every reader.
enum PlainScalar {
  /// Whether the text may stand unquoted and is then a string in YAML 1.1 and 1.2.
  static func isString(_ text: String, isInFlow: Bool) -> Bool {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, let last = bytes.last,
      first.isAlphanumeric || first == 0x5F || first == 0x2F || first == 0x2E,
      last != 0x20, last != 0x3A, bytes.count <= 200
    else { return false }
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case _ where byte.isPlainCharacter: continue
      case 0x2B, 0x40: continue
      case 0x20 where bytes[index + 1] != 0x20: continue
      case 0x3A where !isInFlow && bytes[index + 1].isPlainCharacter: continue
      default: return false
      }
    }
    return !resolvesToOther(text)
  }

  /// Whether some YAML reader takes the text for a number, boolean, null or date.
  static func resolvesToOther(_ text: String) -> Bool {
    let word = text.lowercased()
    if words.contains(word) { return true }
    guard let first = text.utf8.first, first.isDigit || "+-.".utf8.contains(first) else {
      return false
    }
    return word.utf8.allSatisfy { "0123456789abcdefxotz_.+-: ".utf8.contains($0) }
  }

  private static let words: Set<String> = [
    "", "~", "null", "true", "false", "yes", "no", "on", "off", "y", "n", ".inf", "-.inf", "+.inf",
    ".nan", "=", "<<",
  ]
}
