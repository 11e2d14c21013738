import Diagnostics

/// Text of files and messages as GitHub-Flavored Markdown shows it, letter by letter.
enum MarkdownText {
  /// Text in a paragraph or a cell of a table: no markup, no link, and nobody is mentioned.
  static func escaped(_ text: String) -> String {
    var result = ""
    var previous: Unicode.Scalar = " "
    var rest = Substring(printable(text)).unicodeScalars
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "|", "~", "$": result += "\\\(scalar)"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      // Addresses become links at `://` and `www.`, unless their punctuation is an entity.
      case "/" where previous == ":": result += "&#47;"
      case "." where previous == "w" || previous == "W": result += "&#46;"
      // An empty space keeps a name from being mentioned, a mail address from being a link and a
      // number from being an issue; a digest such as `a@sha256:1` is none and can be copied.
      case "@" where !isWord(previous) || isDomain(rest), "#": result += "\(scalar)&#8203;"
      default: result.unicodeScalars.append(scalar)
      }
      previous = scalar
    }
    return result
  }

  /// Whether a text starts with something like `example.com`.
  private static func isDomain(_ text: Substring.UnicodeScalarView) -> Bool {
    text.prefix { isWord($0) || $0 == "-" || $0 == "_" || $0 == "." }.contains(".")
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
  }

  /// Text in a code span, which may stand in a cell of a table.
  static func code(_ text: String) -> String {
    let text = printable(text)
    let fence = fence(around: text, atLeast: 1)
    let isBare = text.utf8.first != UInt8(ascii: "`") && text.utf8.last != UInt8(ascii: "`")
    let inside = text.replacingScalars("|", with: "\\|")
    return isBare ? fence + inside + fence : "\(fence) \(inside) \(fence)"
  }

  /// Lines in a code block, the last of them ended by a line feed.
  static func block(_ lines: String) -> String {
    let fence = fence(around: lines, atLeast: 3)
    return "\(fence)text\n\(lines)\(fence)"
  }

  /// At most 300 scalars of a text.
  static func shortened(_ text: String) -> String {
    let scalars = text.unicodeScalars
    return scalars.count > 300 ? String(scalars.prefix(299)) + "…" : text
  }

  /// More backticks in a row than the text has.
  private static func fence(around text: String, atLeast least: Int) -> String {
    var longest = 0
    var run = 0
    for byte in text.utf8 {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    return String(repeating: "`", count: max(least, longest + 1))
  }
}
