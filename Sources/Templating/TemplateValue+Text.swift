import Text

extension TemplateValue {
  /// The text that Jinja prints: `True`, `None`, `1.0`, `[1, 'a']`.
  var printed: String {
    if let text = stringValue { return text }
    return represented
  }

  /// The text inside a printed collection: strings carry quotes.
  var represented: String {
    switch self {
    case .null: return "None"
    case .bool(let value): return value ? "True" : "False"
    case .int(let value): return String(value)
    case .float(let value): return value.templateText
    case .string(let value): return value.pythonLiteral
    case .list(let items): return "[" + items.map(\.represented).joined(separator: ", ") + "]"
    case .map(let map):
      let entries = map.entries.map { "\($0.key.pythonLiteral): \($0.value.represented)" }
      return "{" + entries.joined(separator: ", ") + "}"
    case .runtime(let value):
      return value.fragment?.plainText.pythonLiteral ?? "<\(value.kindName)>"
    }
  }

  /// The text of a scalar in files whose booleans are `true` and `false`.
  var lowercaseScalar: String {
    switch self {
    case .null: "null"
    case .bool(let value): value ? "true" : "false"
    default: printed
    }
  }
}

extension Double {
  /// The shortest text that reads back as the same number, as Python prints it.
  var templateText: String {
    if isNaN { return "nan" }
    if isInfinite { return self < 0 ? "-inf" : "inf" }
    return description
  }
}

extension String {
  /// The text as a Python literal; single quotes unless the text holds only those.
  var pythonLiteral: String {
    let quote: Unicode.Scalar = contains("'") && !contains("\"") ? "\"" : "'"
    var out = String(Character(quote))
    for scalar in unicodeScalars {
      switch scalar {
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\r": out += "\\r"
      case "\t": out += "\\t"
      case quote: out += "\\" + String(Character(quote))
      default:
        if scalar.isControl {
          let hex = String(scalar.value, radix: 16)
          out +=
            scalar.value < 0x100 ? "\\x" + hex.padded(to: 2) : "\\u" + hex.padded(to: 4)
        } else {
          out.unicodeScalars.append(scalar)
        }
      }
    }
    out.unicodeScalars.append(quote)
    return out
  }

  /// The text with zeros in front up to a width.
  func padded(to width: Int) -> String {
    String(repeating: "0", count: Swift.max(0, width - utf8.count)) + self
  }

  /// Whether no byte of the text can end a line in any of the output formats.
  var isSingleLine: Bool { !unicodeScalars.contains(where: \.isLineBreak) }

  /// The text on one line: each run of line breaks and control characters is one space.
  var onOneLine: String {
    guard unicodeScalars.contains(where: { $0.isLineBreak || $0.isControl }) else { return self }
    var out = ""
    var pending = false
    for scalar in unicodeScalars {
      if scalar.isLineBreak || scalar.isControl {
        pending = true
      } else {
        if pending, !out.isEmpty { out += " " }
        pending = false
        out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}

extension Unicode.Scalar {
  /// LF, CR, VT, FF, NEL, LS, PS.
  var isLineBreak: Bool {
    switch value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// C0, DEL, C1, the byte order mark and bidirectional controls, which change how text reads.
  var isControl: Bool {
    switch value {
    case 0..<0x20, 0x7F...0x9F, 0xFEFF, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
