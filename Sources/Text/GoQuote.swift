extension Unicode.Scalar {
  /// Whether Go's `strconv.IsPrint` holds: letters, marks, numbers, punctuation, symbols, space.
  var isGoPrintable: Bool {
    if isASCII { return value >= 0x20 && value < 0x7F }
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator, .spaceSeparator:
      return false
    default: return true
    }
  }
}

/// The text as a double-quoted Go literal.
///
/// *Source*: pkg.go.dev/strconv, `Quote` and `QuoteToASCII`.
package func goQuoted(_ text: String, asciiOnly: Bool = false) -> String {
  var out = "\""
  for scalar in text.unicodeScalars {
    appendEscaped(scalar, quote: "\"", asciiOnly: asciiOnly, to: &out)
  }
  return out + "\""
}

/// The scalar as a single-quoted Go literal.
func goQuoted(_ scalar: Unicode.Scalar, asciiOnly: Bool) -> String {
  var out = "'"
  appendEscaped(scalar, quote: "'", asciiOnly: asciiOnly, to: &out)
  return out + "'"
}

private func appendEscaped(
  _ scalar: Unicode.Scalar, quote: Unicode.Scalar, asciiOnly: Bool, to out: inout String
) {
  func hexadecimal(_ width: Int) -> String {
    let digits = String(scalar.value, radix: 16)
    return String(repeating: "0", count: max(width - digits.utf8.count, 0)) + digits
  }
  switch scalar {
  case quote, "\\": out += "\\\(scalar)"
  case "\u{07}": out += "\\a"
  case "\u{08}": out += "\\b"
  case "\u{0C}": out += "\\f"
  case "\n": out += "\\n"
  case "\r": out += "\\r"
  case "\t": out += "\\t"
  case "\u{0B}": out += "\\v"
  default:
    if scalar.isGoPrintable && (scalar.isASCII || !asciiOnly) {
      out.unicodeScalars.append(scalar)
    } else if scalar.isASCII {
      out += "\\x" + hexadecimal(2)
    } else if scalar.value < 0x10000 {
      out += "\\u" + hexadecimal(4)
    } else {
      out += "\\U" + hexadecimal(8)
    }
  }
}
