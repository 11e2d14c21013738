/// A line of a `.gitignore` file, or an exclusion written in its syntax.
///
/// *Source*: git-scm.com/docs/gitignore, "Pattern format".
package struct IgnorePattern: Sendable {
  /// The line as it was written, without its line break.
  package let line: String
  /// Whether the pattern takes back what an earlier one ignored.
  package let isNegated: Bool
  /// Whether the pattern is about directories only.
  package let isDirectoryOnly: Bool
  private let expression: RegularExpression?

  /// *nil when* the line is blank or a comment.
  package init?(line: String) {
    var text = Self.trimmed(Array(line.unicodeScalars))[...]
    guard let first = text.first, first != "#" else { return nil }
    self.line = line
    isNegated = first == "!"
    if isNegated { text = text.dropFirst() }
    isDirectoryOnly = text.last == "/" && text.count > 1
    if isDirectoryOnly { text = text.dropLast() }
    let isAnchored = text.contains("/")
    if text.first == "/" { text = text.dropFirst() }
    guard !text.isEmpty else { return nil }
    var translator = IgnoreTranslator(Array(text))
    let translated = translator.translate().map {
      "(?s)\\A" + (isAnchored ? "" : "(?:.*/)?") + $0 + "\\z"
    }
    // What cannot be read, such as a class without end, matches nothing in git either.
    expression = translated.flatMap { pattern in
      do throws(RegexSyntaxError) { return try RegularExpression(pattern) } catch { return nil }
    }
  }

  /// Whether the pattern is about this very path, relative to the folder of the file, with `/`.
  package func matches(_ path: String, isDirectory: Bool) -> Bool {
    if isDirectoryOnly && !isDirectory { return false }
    return expression?.matches(path) ?? false
  }

  /// Drops the line break and the spaces before it that no backslash keeps.
  private static func trimmed(_ line: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var end = line.count
    while end > 0, line[end - 1] == "\n" || line[end - 1] == "\r" { end -= 1 }
    while end > 0, line[end - 1] == " " {
      var backslashes = 0
      while end - 2 - backslashes >= 0, line[end - 2 - backslashes] == "\\" { backslashes += 1 }
      if !backslashes.isMultiple(of: 2) { break }
      end -= 1
    }
    return Array(line[..<end])
  }
}

/// The patterns of one `.gitignore` file or one list of exclusions; the last that matches decides.
package struct IgnoreRules: Sendable {
  package let patterns: [IgnorePattern]

  /// Reads a file's text.
  package init(text: String) {
    self.init(
      lines: text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: true)
        .map { String($0) })
  }

  /// Reads one pattern a line.
  package init(lines: [String]) {
    patterns = lines.compactMap { IgnorePattern(line: $0) }
  }

  /// Whether this very path is ignored or taken back, for a walk that enters no ignored folder.
  ///
  /// *nil when* no pattern is about it.
  package func verdict(_ path: String, isDirectory: Bool) -> Bool? {
    for pattern in patterns.reversed() where pattern.matches(path, isDirectory: isDirectory) {
      return !pattern.isNegated
    }
    return nil
  }

  /// Whether the path or a folder above it is ignored.
  package func isIgnored(_ path: String, isDirectory: Bool = false) -> Bool {
    if patterns.isEmpty { return false }
    let bytes = Array(path.utf8)
    for end in bytes.indices where bytes[end] == UInt8(ascii: "/") && end > 0 {
      let folder = String(decoding: bytes[..<end], as: UTF8.self)
      if verdict(folder, isDirectory: true) == true { return true }
    }
    return verdict(path, isDirectory: isDirectory) ?? false
  }
}

/// Writes a gitignore pattern as a regular expression on paths.
private struct IgnoreTranslator {
  private let scalars: [Unicode.Scalar]
  private var index = 0

  init(_ scalars: [Unicode.Scalar]) { self.scalars = scalars }

  /// *nil when* the pattern is malformed.
  mutating func translate() -> String? {
    var result = ""
    while index < scalars.count {
      let scalar = scalars[index]
      switch scalar {
      case "*":
        result += translateStars()
      case "?":
        index += 1
        result += "[^/]"
      case "[":
        guard let translated = translateClass() else { return nil }
        result += translated
      case "\\":
        guard index + 1 < scalars.count else { return nil }
        result += RegexText.literal(scalars[index + 1])
        index += 2
      default:
        index += 1
        result += RegexText.literal(scalar)
      }
    }
    return result
  }

  private mutating func translateStars() -> String {
    let start = index
    while index < scalars.count, scalars[index] == "*" { index += 1 }
    let isWholeName =
      index - start == 2 && (start == 0 || scalars[start - 1] == "/")
      && (index == scalars.count || scalars[index] == "/")
    guard isWholeName else { return "[^/]*" }
    if index == scalars.count { return start == 0 ? ".*" : ".+" }
    // `**/` is any number of folders.
    index += 1
    return "(?:.*/)?"
  }

  private mutating func translateClass() -> String? {
    index += 1
    var isNegated = false
    if index < scalars.count, scalars[index] == "!" || scalars[index] == "^" {
      isNegated = true
      index += 1
    }
    var members = ""
    var isFirst = true
    while index < scalars.count, scalars[index] != "]" || isFirst {
      isFirst = false
      if let name = posixName() {
        members += name
        continue
      }
      guard let low = member() else { return nil }
      var high = low
      if index + 1 < scalars.count, scalars[index] == "-", scalars[index + 1] != "]" {
        index += 1
        guard let last = member() else { return nil }
        high = last
      }
      members += Self.range(low, high, keepsSlash: isNegated)
    }
    guard index < scalars.count else { return nil }
    index += 1
    if isNegated { return "[^/" + members + "]" }
    return members.isEmpty ? "[^\\x{0}-\\x{10FFFF}]" : "[" + members + "]"
  }

  private mutating func member() -> Unicode.Scalar? {
    if index < scalars.count, scalars[index] == "\\" { index += 1 }
    guard index < scalars.count else { return nil }
    index += 1
    return scalars[index - 1]
  }

  private mutating func posixName() -> String? {
    let names = [
      "alnum", "alpha", "blank", "cntrl", "digit", "graph", "lower", "print", "punct", "space",
      "upper", "xdigit",
    ]
    for name in names {
      let spelling = Array("[:\(name):]".unicodeScalars)
      guard scalars[index...].starts(with: spelling) else { continue }
      index += spelling.count
      // No class matches the separator of names.
      let hasSlash = name == "graph" || name == "print" || name == "punct"
      guard hasSlash else { return "[:\(name):]" }
      let rest = name == "punct" ? "0-9A-Za-z" : ""
      return Self.without(rest, from: name == "print" ? " " : "!")
    }
    return nil
  }

  /// The printable ASCII characters from `first` on but the slash and, if given, alphanumerics.
  private static func without(_ alphanumerics: String, from first: Unicode.Scalar) -> String {
    alphanumerics.isEmpty ? "\(RegexText.member(first))-.0-~" : "!-.:-@\\[-`{-~"
  }

  private static func range(
    _ low: Unicode.Scalar, _ high: Unicode.Scalar, keepsSlash: Bool
  ) -> String {
    if low > high { return "" }
    func span(_ low: UInt32, _ high: UInt32) -> String {
      low > high
        ? "" : "\\x{\(String(low, radix: 16))}-\\x{\(String(high, radix: 16))}"
    }
    guard !keepsSlash, low <= "/", high >= "/" else { return span(low.value, high.value) }
    return span(low.value, 0x2E) + span(0x30, high.value)
  }
}
