/// Why a glob is malformed.
package struct GlobSyntaxError: Error, Equatable, Sendable {
  /// A lower-case sentence without a final stop.
  package let message: String
}

/// A glob as OPA's `glob.match` reads it: `*` stops at delimiters, `**` does not, `?` is one
/// character but a delimiter, `[abc]`, `[a-c]` and `[!…]` are classes, `{a,b}` are alternatives.
///
/// *Source*: github.com/gobwas/glob, as of OPA v1.
///
/// *Complexity*: linear in the text.
package struct Glob: Sendable {
  package let pattern: String
  private let expression: RegularExpression

  /// *Throws*: when a class is not closed or the whole is too large.
  package init(
    _ pattern: String, delimiters: [Unicode.Scalar]
  ) throws(GlobSyntaxError) {
    self.pattern = pattern
    var translator = GlobTranslator(pattern, delimiters: delimiters)
    let translated = try translator.translate()
    do throws(RegexSyntaxError) {
      expression = try RegularExpression("(?s)\\A(?:" + translated + ")\\z")
    } catch {
      throw GlobSyntaxError(message: "\(error.code.rawValue): `\(pattern)`")
    }
  }

  /// Whether the whole text is described by the glob.
  package func matches(_ text: String) -> Bool { expression.matches(text) }

  /// A glob that matches exactly this text.
  package static func quote(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "*", "?", "\\", "[", "]", "{", "}": result += "\\"
      default: break
      }
      result.unicodeScalars.append(scalar)
    }
    return result
  }
}

/// Writes a glob as a regular expression.
private struct GlobTranslator {
  private let scalars: [Unicode.Scalar]
  private var index = 0
  private let notDelimiter: String
  private var result = ""
  private var openAlternatives = 0

  init(_ pattern: String, delimiters: [Unicode.Scalar]) {
    scalars = Array(pattern.unicodeScalars)
    notDelimiter =
      delimiters.isEmpty ? "." : "[^" + delimiters.map(RegexText.member).joined() + "]"
  }

  mutating func translate() throws(GlobSyntaxError) -> String {
    while index < scalars.count {
      let scalar = scalars[index]
      index += 1
      switch scalar {
      case "*":
        if index < scalars.count, scalars[index] == "*" {
          index += 1
          result += ".*"
        } else {
          result += notDelimiter + "*"
        }
      case "?": result += notDelimiter
      case "[": try translateClass()
      case "{":
        openAlternatives += 1
        result += "(?:"
      case "," where openAlternatives > 0: result += "|"
      case "}" where openAlternatives > 0:
        openAlternatives -= 1
        result += ")"
      case "\\":
        if index < scalars.count { result += RegexText.literal(scalars[index]) }
        index += 1
      default: result += RegexText.literal(scalar)
      }
    }
    // Alternatives that are still open end with the pattern.
    return result + String(repeating: ")", count: openAlternatives)
  }

  private mutating func translateClass() throws(GlobSyntaxError) {
    let start = index - 1
    var isNegated = false
    if index < scalars.count, scalars[index] == "!" {
      isNegated = true
      index += 1
    }
    var members = ""
    if index + 1 < scalars.count, scalars[index] != "\\", scalars[index + 1] == "-" {
      guard index + 2 < scalars.count else { throw unclosed(from: start) }
      let (low, high) = (scalars[index], scalars[index + 2])
      guard low <= high else {
        throw GlobSyntaxError(
          message: "hi character '\(high)' should be greater than lo '\(low)'")
      }
      members = RegexText.member(low) + "-" + RegexText.member(high)
      index += 3
    } else {
      while index < scalars.count, scalars[index] != "]" {
        if scalars[index] == "\\" { index += 1 }
        if index < scalars.count { members += RegexText.member(scalars[index]) }
        index += 1
      }
    }
    guard index < scalars.count, scalars[index] == "]", !members.isEmpty else {
      throw unclosed(from: start)
    }
    index += 1
    result += (isNegated ? "[^" : "[") + members + "]"
  }

  private func unclosed(from start: Int) -> GlobSyntaxError {
    let rest = String(String.UnicodeScalarView(scalars[start...]))
    return GlobSyntaxError(message: "character class is empty or not closed by ']': `\(rest)`")
  }
}

/// Parts of regular expressions for given characters.
enum RegexText {
  /// A pattern for exactly this character.
  static func literal(_ scalar: Unicode.Scalar) -> String {
    scalar.isASCIIAlphanumeric || !scalar.isASCII ? String(scalar) : member(scalar)
  }

  /// A member of a character class.
  static func member(_ scalar: Unicode.Scalar) -> String {
    "\\x{" + String(scalar.value, radix: 16) + "}"
  }
}
