import Text

/// Writes strings as YAML scalars that every parser reads back as the same string.
public enum YAMLScalar {
  /// A scalar on one line: plain if YAML 1.1 and 1.2 both read it as this string, else in quotes.
  ///
  /// The result can stand as a value, a list's element or a key, in block and flow context.
  public static func quoted(_ string: String) -> String {
    isPlainSafe(string) ? string : doubleQuoted(string)
  }

  /// The string in double quotes, with escapes for what must not stand there.
  public static func doubleQuoted(_ string: String) -> String {
    var text = "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      default:
        if isPrintable(scalar) {
          text.unicodeScalars.append(scalar)
        } else {
          let digits = String(scalar.value, radix: 16, uppercase: true)
          let width = scalar.value > 0xFFFF ? 8 : 4
          text += scalar.value > 0xFFFF ? "\\U" : "\\u"
          text += String(repeating: "0", count: width - digits.utf8.count) + digits
        }
      }
    }
    return text + "\""
  }

  /// Whether a scalar may stand in YAML as itself; NEL, LS and PS are line breaks to some parsers.
  static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E: true
    case 0xA0...0x2027, 0x202A...0xD7FF, 0xE000...0xFDCF, 0xFDF0...0xFEFE, 0xFF00...0xFFFD: true
    case 0x10000...: scalar.value & 0xFFFE != 0xFFFE
    default: false
    }
  }

  private static func isPlainSafe(_ string: String) -> Bool {
    guard let first = string.unicodeScalars.first, let last = string.unicodeScalars.last else {
      return false
    }
    switch first {
    case "A"..."Z", "a"..."z", "0"..."9", "/", "_", "$", "(", "^", "+", ".", "-": break
    default: if first.value < 0xA1 { return false }
    }
    if last == " " || last == ":" { return false }
    if first == "-", string.utf8.count == 1 || string.hasPrefix("- ") { return false }
    return !hasForbidden(string) && !couldBeTyped(string, first) && !isDocumentMarker(string)
  }

  /// Whether something inside would end the scalar or begin a comment.
  private static func hasForbidden(_ string: String) -> Bool {
    var previous: Unicode.Scalar = " "
    for scalar in string.unicodeScalars {
      switch scalar {
      case ",", "[", "]", "{", "}", "\"", "'", "`", "\\", "|", ">", "\u{A0}": return true
      case "#" where previous == " ": return true
      default: if !isPrintable(scalar) { return true }
      }
      // A colon is safe only between other characters.
      if previous == ":", scalar == " " || scalar == ":" { return true }
      previous = scalar
    }
    return false
  }

  /// Whether some schema might see a number, time, boolean, null or merge key.
  private static func couldBeTyped(_ string: String, _ first: Unicode.Scalar) -> Bool {
    var text = string
    let isWord = text.withUTF8 { ScalarResolution.kubernetes.resolve($0, tag: nil) != .string }
    if isWord { return true }
    switch first {
    case "0"..."9", "+", "-", ".": break
    default: return false
    }
    // Numbers in any base, base 60, floats, dates and times use only these.
    let isNumeric = string.unicodeScalars.allSatisfy { scalar in
      switch scalar {
      case "0"..."9", "a"..."f", "A"..."F", "x", "X", "o", "O", "_", ":", ".", "+", "-", "T", "t",
        "Z", "z", " ":
        true
      default: false
      }
    }
    if isNumeric { return true }
    let letters = string.drop { $0 == "+" || $0 == "-" || $0 == "." }.lowercased()
    return letters == "inf" || letters == "nan"
  }

  private static func isDocumentMarker(_ string: String) -> Bool {
    string.hasPrefix("---") || string.hasPrefix("...")
  }
}
